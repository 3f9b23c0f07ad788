import { masked } from '../../privacy/identifiers.ts';
import { identifiersAround } from '../../privacy/library-identifiers.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'privacy/nhs-number',
	severity: 'error',
	about: 'There is no NHS number anywhere: in a text, a comment, data or the name of a file.',
	why: 'It leads to one person’s whole record. Once published it can’t be taken back.',
	examples: {
		bad: {
			'pages/about.mdx': '---\ntitle: About us\n---\n\n{/* Ask patient 943 476 5919 first. */}\n',
		},
		found: 'pages/about.mdx:5:17',
		good: { 'pages/about.mdx': '---\ntitle: About us\n---\n\n{/* Ask the patient first. */}\n' },
	},
	check(library, report, context) {
		for (const { kind, file, place, words, inName } of identifiersAround(library, context)) {
			if (kind !== 'nhs-number') continue;
			report(
				{ file },
				{
					at: place,
					message: `Unexpected NHS number \`${masked(words)}\`${inName ? ' in the name of the file' : ''}`,
					hint: inName
						? 'Rename the file. If it was ever shared, tell your data protection lead.'
						: 'Take it out. If it was ever shared, tell your data protection lead.',
				},
			);
		}
	},
} satisfies Rule;
