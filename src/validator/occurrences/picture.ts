import type { Element } from 'hast';
import type { Document } from '../../parse/entry.ts';
import { type Markdown, nodeOffsets } from '../../parse/markdown/markdown.ts';
import { detachString } from '../../parse/text/detach-string.ts';
import { findAltText, readImage } from '../documents/picture-words.ts';
import { InText } from './in-text.ts';

/**
 * A picture in Markdown, `![alt](source)`. Its place is that of `alt`, or the whole if `alt` is empty or has another
 * form.
 */
export class WrittenPicture extends InText {
	readonly alt: string;
	readonly source: string;

	constructor(alt: string, source: string, ...where: ConstructorParameters<typeof InText>) {
		super(...where);
		this.alt = detachString(alt);
		this.source = detachString(source);
	}
}

/** Returns the picture of an element, if it is one. */
export function collectPicture(
	element: Element,
	markdown: Markdown,
	document: Document,
): WrittenPicture | undefined {
	const picture = readImage(element);
	const offsets = picture && nodeOffsets(element);
	if (!offsets) return undefined;
	const { alt, src } = picture;
	const at = (alt && findAltText(markdown.source, offsets[0], alt)) || offsets;
	return new WrittenPicture(alt, src, document, markdown, at);
}
