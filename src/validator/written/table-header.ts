import type { Element } from 'hast';
import type { Document } from '../../library/entry.ts';
import { type Markdown, offsetsOf } from '../../library/markdown.ts';
import type { Place } from '../../library/place.ts';
import { saysNothing } from '../says-nothing.ts';

/** The header row of a table. */
export interface TableHeader {
	document: Document;
	/** True when no cell of it says anything. */
	isEmpty: boolean;
	readonly place: Place;
}

/** The header row that an element of a text is, if it is one. */
export function tableHeaderIn(
	element: Element,
	markdown: Markdown,
	document: Document,
): TableHeader | undefined {
	const offsets = element.tagName === 'thead' ? offsetsOf(element) : undefined;
	if (!offsets) return undefined;
	return {
		document,
		isEmpty: saysNothing(element),
		get place() {
			return markdown.place(...offsets);
		},
	};
}
