import type { Element, Nodes } from 'hast';
import { type Markdown, offsetsOf, tagOf, walk } from '../library/markdown.ts';
import type { Place } from '../library/place.ts';
import { bodyComponent } from '../model/body-components.ts';
import type { DataPath } from '../schemas/walk.ts';
import { markedValues } from '../schemas/walk.ts';
import { documentsOf, type JudgedDocument, markdownsOf } from './documents.ts';
import { addressByName } from './link-definitions.ts';
import { addressInLink } from './link-source.ts';
import { perLibrary } from './per-library.ts';
import { pictureOf } from './picture-words.ts';
import { tagsOf, type WrittenTag } from './tags.ts';

/** An address that an author wrote. */
export interface Link extends JudgedDocument {
	/** What it leads to: anything at all, a picture or a file to be had with the page, or an address of the open web in a field. */
	kind: 'link' | 'picture' | 'file' | 'web';
	/** The address as written. */
	address: string;
	/** Where it stands. In a field it is worked out when it is asked for: most addresses are right. */
	readonly place: Place;
	/** The words that a reader follows; `undefined` for what has none. */
	words: string | undefined;
	readonly wordsPlace: Place;
	/** True when it is an attribute of a tag. */
	fromTag: boolean;
}

/** Every address: in bodies, in inline fields, in components, in fields. */
export const linksOf = perLibrary((library): readonly Link[] => {
	const found: Link[] = [];
	for (const judged of documentsOf(library)) {
		for (const field of fieldAddresses(judged)) {
			found.push({
				...judged,
				...field,
				get place() {
					return judged.document.place(field.path);
				},
				words: undefined,
				get wordsPlace() {
					return judged.document.place(field.path);
				},
				fromTag: false,
			});
		}
		for (const markdown of markdownsOf(judged.document)) {
			if (!markdown.tree) continue;
			walk(markdown.tree, (node) => {
				if (node.type !== 'element') return;
				const link = linkIn(node, markdown);
				if (link) found.push({ ...judged, ...link });
			});
		}
	}
	for (const tag of tagsOf(library)) found.push(...linksInTag(tag));
	return found;
});

function linkIn(
	element: Element,
	markdown: Markdown,
): Omit<Link, keyof JudgedDocument> | undefined {
	const { tagName, properties } = element;
	const written =
		tagName === 'a' ? properties.href : tagName === 'img' ? properties.src : undefined;
	const offsets = offsetsOf(element);
	// Notes and their ways back are the parser’s own links.
	if (typeof written !== 'string' || !offsets || 'dataFootnoteRef' in properties) return undefined;
	const [start, end] = offsets;
	const lastChild = element.children.at(-1) as Nodes | undefined;
	const stretch =
		addressInLink(markdown.source, start, end, lastChild && offsetsOf(lastChild)?.[1]) ??
		addressByName(markdown, markdown.source.slice(start, end));
	const place = markdown.place(...(stretch ?? offsets));
	const firstChild = element.children[0] as Nodes | undefined;
	const from = firstChild && offsetsOf(firstChild)?.[0];
	const to = lastChild && offsetsOf(lastChild)?.[1];
	return {
		kind: tagName === 'a' ? 'link' : 'picture',
		address: decoded(written),
		place,
		words: tagName === 'a' ? nameOf(element) : undefined,
		wordsPlace:
			from === undefined || to === undefined
				? markdown.place(start, end)
				: markdown.place(from, to),
		fromTag: false,
	};
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

/** The attribute whose words a reader follows. */
const WORDS_OF: Partial<Record<string, string>> = { href: 'title', file: 'label' };

function* linksInTag(tag: WrittenTag): Generator<Link> {
	const { document, entry, schema } = tag;
	for (const [name, { kind }] of Object.entries(bodyComponent(tag.name)?.attributes ?? {})) {
		const address = kind === 'address' || kind === 'file' ? tag.value(name) : undefined;
		if (!address) continue;
		const words = WORDS_OF[name];
		yield {
			document,
			entry,
			schema,
			kind: kind === 'address' ? 'link' : tag.name === 'Picture' ? 'picture' : 'file',
			address,
			place: tag.valuePlace(name),
			words: words && tag.value(words),
			wordsPlace: words ? tag.valuePlace(words) : tag.place,
			fromTag: true,
		};
	}
}

interface FieldAddress {
	kind: Link['kind'];
	address: string;
	path: DataPath;
}

/** Files and addresses in fields. What is no address by its form is the schema’s to report. */
function* fieldAddresses({ document, entry, schema }: JudgedDocument): Generator<FieldAddress> {
	for (const { path, value, meta } of markedValues(schema, document.raw))
		if (meta.file && /^\.?\//.test(value)) yield { kind: 'file', address: value, path };
	if (entry?.collection === 'change-ideas') {
		const { measures } = (document.raw ?? {}) as { measures?: unknown };
		for (const [index, measure] of (Array.isArray(measures) ? measures : []).entries()) {
			const data: unknown = measure?.data;
			if (typeof data === 'string' && data.startsWith('./'))
				yield { kind: 'file', address: data, path: ['measures', index, 'data'] };
		}
	}
	yield* webAddresses(document.raw, []);
}

/** Every value that is an address of the open web and nothing else. */
function* webAddresses(value: unknown, path: DataPath): Generator<FieldAddress> {
	if (typeof value === 'string') {
		if (/^https?:\/\/\S+$/i.test(value)) yield { kind: 'web', address: value, path };
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, item] of Object.entries(value))
			yield* webAddresses(item, [...path, Array.isArray(value) ? Number(key) : key]);
	}
}
