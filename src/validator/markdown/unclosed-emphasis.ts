import type { LeftKind } from './left-markdown.ts';

/** Marks of bold, struck-through text and code next to words, and an italic that a space keeps open. */
const MARKS =
	/(?<!\*)\*{2}(?!\*)(?=\S)|(?<=\S)(?<!\*)\*{2}(?!\*)|(?<![_\p{L}\p{N}])__(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.])__(?![_\p{L}\p{N}])|(?<!~)~~(?!~)|`+|(?<!\S)\*(?=[\p{L}\p{N}])(?=[^*\n]*\s\*(?=[\p{L}\p{N}]))/gu;

/** Emphasis and code that do not close, or have a space inside their marks. */
export const unclosedEmphasis: LeftKind = {
	sign: /\*|__|~~|`/,
	*find({ printed }) {
		let at = 0;
		for (const paragraph of printed.split(/(?<=\n[^\S\n]*\n)/)) {
			const [mark] = paragraph.matchAll(MARKS);
			if (mark) {
				const [words] = mark;
				yield {
					stretch: [at + mark.index, at + mark.index + words.length],
					message: `Unexpected \`${words.includes('`') ? 'backtick' : words}\` that does not take: it would be printed as it stands`,
					hint: 'Close it, without a space between the marks and the words: `**bold**`. Write a backslash before a sign that is to be printed.',
				};
			}
			at += paragraph.length;
		}
	},
	bad: {
		'**bold **text': ['0:2'],
		'Some ** bold** text': ['12:14'],
		'a **b\n\n**c d': ['2:4', '7:9'],
		'so __bold text': ['3:5'],
		'so ~~gone text': ['3:5'],
		'the `code is': ['4:5'],
		'*bold *text': ['0:1'],
	},
	good: [
		'**bold** and *italic* and ~~gone~~ and `code`',
		'2 ** 3 and 5 * 3',
		'Name: ________',
		'the f***ing forms',
		'\\*\\* a star',
		'a * note, and * another',
	],
};
