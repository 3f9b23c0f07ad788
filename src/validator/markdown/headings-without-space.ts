import type { LeftKind } from './left-markdown.ts';
import { printedLines } from './printed-text.ts';

/** Headings without a space after their marks. */
export const headingsWithoutSpace: LeftKind = {
	sign: /##[^#\s]/,
	*find({ printed, source }) {
		for (const { start, words } of printedLines(printed, source)) {
			const [marks] = /^#{2,6}(?=[^#\s])/.exec(words) ?? [];
			if (!marks) continue;
			const end = start + marks.length;
			yield {
				stretch: [start, end],
				message: `Unexpected \`${marks}\` without a space, expected one before the words of a heading: it would be printed as it stands`,
				hint: `Write \`${marks} \` and then the heading.`,
				edits: [{ stretch: [end, end], after: ' ' }],
			};
		}
	},
	bad: { '##No space': ['0:2  '], 'Words.\n###No space': ['7:10  '] },
	good: ['## A space', 'The hashtag #mentalhealth', '#mentalhealth', 'About ##x', '`##x`'],
};
