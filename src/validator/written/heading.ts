import type { Element } from 'hast';
import type { Document } from '../../library/entry.ts';
import { type Markdown, offsetsOf } from '../../library/markdown.ts';
import type { Place } from '../../library/place.ts';
import { saysNothing } from '../says-nothing.ts';

/** A heading of a body. */
export interface WrittenHeading {
	document: Document;
	/** 1 to 6. */
	depth: number;
	/** True without words, figures or pictures that say something. */
	isEmpty: boolean;
	readonly place: Place;
}

/** The heading that an element of a body is, if it is one that an author wrote. */
export function headingIn(
	element: Element,
	markdown: Markdown,
	document: Document,
): WrittenHeading | undefined {
	const depth = /^h([1-6])$/.exec(element.tagName)?.[1];
	const offsets = offsetsOf(element);
	if (depth === undefined || !offsets || markdown.path.length > 0) return undefined;
	return {
		document,
		depth: Number(depth),
		isEmpty: saysNothing(element),
		get place() {
			return markdown.place(...offsets);
		},
	};
}
