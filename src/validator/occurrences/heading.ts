import type { Element } from 'hast';
import type { Document } from '../../parse/entry.ts';
import { type Markdown, nodeOffsets } from '../../parse/markdown/markdown.ts';
import { InText } from './in-text.ts';
import { isEmpty } from './is-empty.ts';

/** A heading of a body. */
export class WrittenHeading extends InText {
	/** 1 to 6. */
	readonly depth: number;
	/** True if it has no words, figures or pictures with words. */
	readonly isEmpty: boolean;

	constructor(depth: number, isEmpty: boolean, ...where: ConstructorParameters<typeof InText>) {
		super(...where);
		this.depth = depth;
		this.isEmpty = isEmpty;
	}
}

/** Returns the heading of an element, if an author wrote one. */
export function collectHeading(
	element: Element,
	markdown: Markdown,
	document: Document,
): WrittenHeading | undefined {
	const depth = /^h([1-6])$/.exec(element.tagName)?.[1];
	const offsets = nodeOffsets(element);
	if (depth === undefined || !offsets || markdown.path.length > 0) return undefined;
	return new WrittenHeading(Number(depth), isEmpty(element), document, markdown, offsets);
}
