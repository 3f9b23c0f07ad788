import { nodeOffsets, walk } from '../../parse/markdown/markdown.ts';
import type { LeftKind } from './left-markdown.ts';

/** “More than” at the start of a line, which Markdown takes for a quotation. */
export const accidentalQuotations: LeftKind = {
	sign: /^[^\n]{0,40}>\s?[=£$€]?\s?\d/m,
	*find({ source, tree }) {
		const found: number[] = [];
		walk(tree, (node) => {
			const [start] =
				(node.type === 'element' && node.tagName === 'blockquote' && nodeOffsets(node)) || [];
			if (start !== undefined) found.push(start + source.slice(start).search(/>/));
		});
		for (const start of found) {
			const [written, sign = ''] =
				/^>(=?)[^\S\n]?[£$€]?\d[\d.,]*[^\S\n]?%?/.exec(source.slice(start, start + 40)) ?? [];
			if (written === undefined) continue;
			const isApart = /^>[^\S\n]/.test(written);
			// With a space it may well be a quotation that begins with a number.
			if (isApart && !written.includes('%')) continue;
			yield {
				stretch: [start, start + 1 + sign.length],
				message:
					'Unexpected `>` at the start of a line before a number: it would make a quotation of the text, and “more than” would be lost',
				hint: `Write “${sign ? 'at least' : 'more than'}”, or \`&gt;\` for the sign.`,
				...(isApart ? {} : { edits: [{ stretch: [start, start + 1], after: '&gt;' }] }),
			};
		}
	},
	bad: {
		'>95% of staff came.': ['0:1 &gt;'],
		'Of all staff,\n>95% came.': ['14:15 &gt;'],
		'> 95% of staff came.': ['0:1'],
		'>=3 visits': ['0:2 &gt;'],
		'- >£5 a day': ['2:3 &gt;'],
	},
	good: ['> We felt safe.', '> 20 years on it still hurts.', 'Wait: 5 > 3', '&gt;95% came.'],
};
