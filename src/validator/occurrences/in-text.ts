import type { Document } from '../../parse/entry.ts';
import type { Markdown } from '../../parse/markdown/markdown.ts';
import type { Place } from '../../parse/text/place.ts';
import type { Stretch } from '../documents/opening-tag.ts';

/**
 * Something in a body or an inline field. Its place is calculated when needed. It is a class, since an object with
 * its own getter keeps the getter’s whole scope until memory runs short.
 */
export class InText {
	readonly document: Document;
	readonly #markdown: Markdown;
	readonly #start: number;
	readonly #end: number;

	constructor(document: Document, markdown: Markdown, [start, end]: Stretch) {
		this.document = document;
		this.#markdown = markdown;
		this.#start = start;
		this.#end = end;
	}

	get place(): Place {
		return this.#markdown.place(this.#start, this.#end);
	}
}
