import type { Nodes } from 'hast';
import type { Stretch } from './opening-tag.ts';

/** A picture written in Markdown: what it says, and its address. */
export function pictureOf(node: Nodes): { alt: string; src: string } | undefined {
	if (node.type !== 'element' || node.tagName !== 'img') return undefined;
	const { alt, src } = node.properties;
	return { alt: String(alt ?? ''), src: String(src ?? '') };
}

/** Where the words of a Markdown picture stand, `![words](address)`; `undefined` when they are written otherwise. */
export function altIn(source: string, start: number, alt: string): Stretch | undefined {
	const from = source.indexOf('[', start) + 1;
	return from > 0 && source.startsWith(alt, from) ? [from, from + alt.length] : undefined;
}
