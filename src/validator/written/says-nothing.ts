import type { Nodes } from 'hast';
import { tagOf } from '../../parse/markdown/markdown.ts';
import { pictureOf } from '../documents/picture-words.ts';

/** True for a heading or a row of cells without words, figures or pictures with words. */
export function saysNothing(node: Nodes): boolean {
	if (node.type === 'text') return node.value.trim() === '';
	if (tagOf(node)) return false;
	const picture = pictureOf(node);
	if (picture) return picture.alt.trim() === '';
	return !('children' in node) || (node.children as Nodes[]).every(saysNothing);
}
