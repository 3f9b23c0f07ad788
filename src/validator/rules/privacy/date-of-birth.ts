import { masked } from '../../privacy/identifiers.ts';
import { identifiersAround } from '../../privacy/library-identifiers.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'privacy/date-of-birth',
	severity: 'error',
	about: 'No full date of birth and no exact age over 89 is shown.',
	why: 'With a ward and a month, a date of birth or a rare age is enough to identify somebody.',
	examples: {
		bad: {
			'pages/about.mdx': '---\ntitle: About us\n---\n\nA patient, born on 12 March 1985, spoke.\n',
		},
		found: 'pages/about.mdx:5:20',
		good: { 'pages/about.mdx': '---\ntitle: About us\n---\n\nA patient in their forties spoke.\n' },
	},
	check(library, report, context) {
		for (const { kind, file, place, words, inName } of identifiersAround(library, context)) {
			if (kind !== 'birth-date' && kind !== 'great-age') continue;
			const what = kind === 'birth-date' ? 'date of birth' : 'exact age over 89';
			const where = inName ? ' in the name of the file' : '';
			report(
				{ file },
				{
					at: place,
					message: `Unexpected ${what} \`${masked(words)}\`${where}`,
					hint: inName
						? 'Rename the file.'
						: kind === 'birth-date'
							? 'Take it out. If the age matters, give a range of ten years.'
							: 'Write “aged 90 and over”.',
				},
			);
		}
	},
} satisfies Rule;
