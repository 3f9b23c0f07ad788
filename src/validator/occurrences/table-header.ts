import type { Element } from 'hast';
import type { Document } from '../../parse/entry.ts';
import { type Markdown, nodeOffsets } from '../../parse/markdown/markdown.ts';
import { InText } from './in-text.ts';
import { isEmpty } from './is-empty.ts';

/** The header row of a table. */
export class TableHeader extends InText {
	/** True if none of its cells has words. */
	readonly isEmpty: boolean;

	constructor(isEmpty: boolean, ...where: ConstructorParameters<typeof InText>) {
		super(...where);
		this.isEmpty = isEmpty;
	}
}

/** Returns the header row of an element, if it is one. */
export function collectTableHeader(
	element: Element,
	markdown: Markdown,
	document: Document,
): TableHeader | undefined {
	const offsets = element.tagName === 'thead' ? nodeOffsets(element) : undefined;
	return offsets && new TableHeader(isEmpty(element), document, markdown, offsets);
}
