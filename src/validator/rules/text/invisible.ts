import { nameInvisible } from '../../../format/invisible.ts';
import { libraryInvisible } from '../../occurrences/invisible.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'text/invisible',
	severity: 'warning',
	about: 'Words and numbers hold no characters that nobody sees.',
	why: 'They come along with pasted text, and then a search, a spreadsheet and a screen reader no longer know the word.',
	examples: {
		bad: { 'pages/about.mdx': '---\ntitle: About us\n---\n\nWe work on every w\u00ADard.\n' },
		found: 'pages/about.mdx:5:19',
		good: { 'pages/about.mdx': '---\ntitle: About us\n---\n\nWe work on every ward.\n' },
	},
	check(library, report) {
		for (const { file, place, character, stretches } of libraryInvisible(library)) {
			const more = stretches.length > 1 ? ` and ${stretches.length - 1} more in this word` : '';
			const isHyphen = character === '\u2011';
			report(
				{ file },
				{
					at: place,
					message: `Unexpected ${nameInvisible(character)}${more}, ${isHyphen ? 'expected the hyphen of the keyboard' : 'which nobody sees'}`,
					hint: isHyphen
						? 'Type the hyphen again, or run `npm run validate -- --fix`.'
						: 'Type the word again, or run `npm run validate -- --fix`, which takes it out.',
				},
			);
		}
	},
} satisfies Rule;
