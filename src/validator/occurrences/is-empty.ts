import type { Nodes } from 'hast';
import { readTag } from '../../parse/markdown/markdown.ts';
import { readImage } from '../documents/picture-words.ts';

/** True for a heading or a row of cells without words, figures or pictures with words. */
export function isEmpty(node: Nodes): boolean {
	if (node.type === 'text') return node.value.trim() === '';
	if (readTag(node)) return false;
	const picture = readImage(node);
	if (picture) return picture.alt.trim() === '';
	return !('children' in node) || node.children.every(isEmpty);
}
