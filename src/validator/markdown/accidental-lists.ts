import { nodeOffsets, walk } from '../../parse/markdown/markdown.ts';
import type { LeftKind } from './left-markdown.ts';

/** Nobody numbers this many items: it is a year, or another number that ends a sentence. */
const MOST_ITEMS = 100;

/** A year with a full stop at the start of a line, which Markdown takes for the number of an item. */
export const accidentalLists: LeftKind = {
	sign: /^[\s>]*(?:[-*+]\s+)*\d{3,9}[.)]\s/m,
	*find({ source, tree }) {
		const found: number[] = [];
		walk(tree, (node) => {
			if (node.type !== 'element' || node.tagName !== 'ol') return;
			const [start] = nodeOffsets(node) ?? [];
			if (start !== undefined && Number(node.properties.start) >= MOST_ITEMS) found.push(start);
		});
		for (const at of found) {
			const [, before = '', number = ''] = /^(\s*)(\d+)[.)]/.exec(source.slice(at, at + 60)) ?? [];
			const start = at + before.length;
			const end = start + number.length;
			yield {
				stretch: [start, end + 1],
				message: `Unexpected \`${number}.\` at the start of a line: it would make a list of the text`,
				hint: `Write \`${number}\\.\`, or put another word first.`,
				edits: [{ stretch: [end, end], after: '\\' }],
			};
		}
	},
	bad: { '2024. A good year.': ['0:5 \\'], 'Then:\n\n2025) All of it.': ['7:12 \\'] },
	good: ['2024\\. A good year.', '12. The twelfth', 'In\n2024. A good year.', '1. One\n2. Two'],
};
