import { nodeOffsets, walk } from '../../parse/markdown/markdown.ts';
import type { LeftKind } from './left-markdown.ts';

/** Boxes to tick without a name, which a screen reader announces as “checkbox” alone. */
export const taskBoxes: LeftKind = {
	sign: /\[[ xX]\]/,
	*find({ source, tree }) {
		const found: (readonly [number, number])[] = [];
		walk(tree, (node) => {
			if (node.type !== 'element' || node.tagName !== 'ul') return true;
			if (!String(node.properties.className).includes('contains-task-list')) return true;
			const [start, end] = nodeOffsets(node) ?? [0, 0];
			const box = source.slice(start, end).search(/\[[ xX]\]/);
			if (box !== -1) found.push([start + box, start + box + 3]);
			return false;
		});
		for (const stretch of found) {
			yield {
				stretch,
				message:
					'Unexpected box `[ ]` in a list: nobody could tick it, and it has no name for people who listen to the page',
				hint: 'Put the list between `<Checklist>` and `</Checklist>`, each on a line of its own, with `- ` alone before each item.',
			};
		}
	},
	bad: { '- [ ] To do\n- [x] Done': ['2:5'] },
	good: ['- To do\n- Done', 'A [ ] in the text', '`- [ ] x`'],
};
