import type { Element } from 'hast';
import type { Document } from '../../library/entry.ts';
import { type Markdown, offsetsOf } from '../../library/markdown.ts';
import { ownText } from '../../library/own-text.ts';
import type { Place } from '../../library/place.ts';
import { altIn, pictureOf } from '../picture-words.ts';

/** A picture in Markdown, `![alt](source)`. */
export interface WrittenPicture {
	document: Document;
	alt: string;
	source: string;
	/** The place of `alt`, or of the picture where `alt` is empty or written otherwise. */
	readonly place: Place;
}

/** The picture that an element of a text is, if it is one. */
export function pictureIn(
	element: Element,
	markdown: Markdown,
	document: Document,
): WrittenPicture | undefined {
	const picture = pictureOf(element);
	const offsets = picture && offsetsOf(element);
	if (!offsets) return undefined;
	const alt = ownText(picture.alt);
	const at = (alt && altIn(markdown.source, offsets[0], alt)) || offsets;
	return {
		document,
		alt,
		source: ownText(picture.src),
		get place() {
			return markdown.place(...at);
		},
	};
}
