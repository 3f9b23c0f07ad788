import type { Nodes } from 'hast';
import type { Stretch } from './opening-tag.ts';

/** A Markdown picture: its words and its address. */
export function readImage(node: Nodes): { alt: string; src: string } | undefined {
	if (node.type !== 'element' || node.tagName !== 'img') return undefined;
	const { alt, src } = node.properties;
	return { alt: String(alt ?? ''), src: String(src ?? '') };
}

/** Returns the place of the words in a Markdown picture, `![words](address)`; `undefined` if it has another form. */
export function findAltText(source: string, start: number, alt: string): Stretch | undefined {
	const from = source.indexOf('[', start) + 1;
	return from > 0 && source.startsWith(alt, from) ? [from, from + alt.length] : undefined;
}
