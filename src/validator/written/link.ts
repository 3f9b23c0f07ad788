import type { Element, Nodes } from 'hast';
import type { z } from 'zod';
import type { Document, Entry } from '../../parse/entry.ts';
import { type Markdown, offsetsOf, tagOf } from '../../parse/markdown/markdown.ts';
import { ownText } from '../../parse/text/own-text.ts';
import type { Place } from '../../parse/text/place.ts';
import type { JudgedDocument } from '../documents/documents.ts';
import { pictureOf } from '../documents/picture-words.ts';
import { addressByName } from './link-definitions.ts';
import { addressInLink } from './link-source.ts';

/** An address that an author wrote. */
export interface Link extends JudgedDocument {
	/** What it leads to: anything at all, a picture or a file to be had with the page, or an address of the open web in a field. */
	kind: 'link' | 'picture' | 'file' | 'web';
	/** The address as written. */
	address: string;
	/** Where it stands. Worked out when it is asked for: most addresses are right. */
	readonly place: Place;
	/** The words that a reader follows; `undefined` for what has none. */
	words: string | undefined;
	readonly wordsPlace: Place;
	/** True when it is an attribute of a tag. */
	fromTag: boolean;
}

/** The link that an element of a text is, if it is one that an author wrote. */
export function linkIn(
	element: Element,
	markdown: Markdown,
	judged: JudgedDocument,
): Link | undefined {
	const { tagName, properties } = element;
	const written =
		tagName === 'a' ? properties.href : tagName === 'img' ? properties.src : undefined;
	const offsets = offsetsOf(element);
	// Notes and their ways back are the parser’s own links.
	if (typeof written !== 'string' || !offsets || 'dataFootnoteRef' in properties) return undefined;
	return new LinkInText(element, written, offsets, markdown, judged);
}

class LinkInText implements Link {
	readonly document: Document;
	readonly entry: Entry | undefined;
	readonly schema: z.ZodType;
	readonly kind: 'link' | 'picture';
	readonly address: string;
	readonly words: string | undefined;
	readonly fromTag = false;
	readonly #markdown: Markdown;
	readonly #start: number;
	readonly #end: number;
	readonly #wordsStart: number | undefined;
	readonly #wordsEnd: number | undefined;

	constructor(
		element: Element,
		address: string,
		[start, end]: readonly [number, number],
		markdown: Markdown,
		{ document, entry, schema }: JudgedDocument,
	) {
		this.document = document;
		this.entry = entry;
		this.schema = schema;
		this.kind = element.tagName === 'a' ? 'link' : 'picture';
		this.address = ownText(decoded(address));
		this.words = this.kind === 'link' ? ownText(nameOf(element)) : undefined;
		this.#markdown = markdown;
		this.#start = start;
		this.#end = end;
		const [first, last] = [element.children[0], element.children.at(-1)];
		this.#wordsStart = first && offsetsOf(first as Nodes)?.[0];
		this.#wordsEnd = last && offsetsOf(last as Nodes)?.[1];
	}

	get place(): Place {
		const [start, end] = [this.#start, this.#end];
		const { source } = this.#markdown;
		const stretch =
			addressInLink(source, start, end, this.#wordsEnd) ??
			addressByName(this.#markdown, source.slice(start, end));
		return this.#markdown.place(...(stretch ?? [start, end]));
	}

	get wordsPlace(): Place {
		const [from, to] = [this.#wordsStart, this.#wordsEnd];
		return from === undefined || to === undefined
			? this.#markdown.place(this.#start, this.#end)
			: this.#markdown.place(from, to);
	}
}

/** What a link is called: its text, and that of the pictures in it. A component in it says something, whatever it is. */
function nameOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	const picture = pictureOf(node);
	if (picture) return picture.alt;
	const children = 'children' in node ? (node.children as Nodes[]).map(nameOf).join('') : '';
	const tag = tagOf(node);
	return tag ? children || `<${tag.name}>` : children;
}

/** Letters beyond ASCII, brackets and backslashes: the parser writes them as browsers send them, authors know them as they are. */
const ENCODED = /(?:%(?:[89A-F][\dA-F]|5[B-E]|60|7[B-D]))+/gi;

function decoded(address: string): string {
	return address.replace(ENCODED, (encoded) => {
		try {
			return decodeURIComponent(encoded);
		} catch {
			return encoded;
		}
	});
}
