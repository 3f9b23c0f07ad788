import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type FilePlace, fileAddress } from '../../schema/file-address.ts';
import { alignmentClass } from './cell-alignment.ts';
import { findHeadings, readTag, type Tag } from './markdown.ts';

/** A body as data: segments of HTML with components between them. No part of it is ever run as code. */
export type Segment = HtmlSegment | ComponentSegment;

/**
 * A piece of HTML, which need not be balanced: an inline component is between the two halves of its paragraph. What is
 * not HTML says, from the tree, what pages need to know of it; a part that would be empty is left out.
 */
export interface HtmlSegment {
	html: string;
	/** Its words, if they are other than the HTML: blocks end in line ends, and list items begin with a hyphen. */
	words?: string;
	/** The addresses of its links, as the site serves them. Pictures are components. */
	addresses?: string[];
	/** How many list items begin in it. */
	items?: number;
	/** True if a table begins in it. */
	table?: boolean;
	/** The heading that it begins with. It has nothing else, and a heading with components goes on after them. */
	heading?: { level: number; slug: string };
	/** True if it is the end of a heading. */
	headingEnd?: boolean;
}

export interface ComponentSegment {
	component: string;
	attributes: Record<string, string | number | boolean>;
	/** True if it is within running text. */
	inline: boolean;
	children: Segment[];
}

/**
 * Turns a body into segments. Tags that are not components, and expressions, are left out: the validator has reported
 * them.
 */
export function splitSegments(tree: Root, options: FilePlace): Segment[] {
	const slugs = new Map(findHeadings(tree).map(({ node, slug }) => [node, slug]));
	return new Writer(options, slugs).write(tree.children);
}

/** Returns the segments of an inline field. A single paragraph loses its `<p>`, since it is used as inline content. */
export function splitInlineSegments(tree: Root, options: FilePlace): Segment[] {
	const blocks = tree.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
	const only = blocks.length === 1 ? blocks[0] : undefined;
	const children = only?.type === 'element' && only.tagName === 'p' ? only.children : tree.children;
	return new Writer(options, new Map()).write(children as Nodes[]);
}

class Writer {
	readonly #options: FilePlace;
	readonly #slugs: ReadonlyMap<Element, string>;
	#tables = 0;

	constructor(options: FilePlace, slugs: ReadonlyMap<Element, string>) {
		this.#options = options;
		this.#slugs = slugs;
	}

	write(nodes: readonly Nodes[]): Segment[] {
		const segments: Segment[] = [];
		for (const node of nodes) {
			const slug = node.type === 'element' ? this.#slugs.get(node) : undefined;
			if (node.type === 'element' && slug !== undefined) this.#heading(node, slug, segments);
			else this.#add(node, segments);
		}
		return segments.map(withoutEqualWords);
	}

	/** A heading that is not within another block has segments of its own, so that a page can be cut there. */
	#heading(node: Element, slug: string, segments: Segment[]): void {
		const own: Segment[] = [];
		this.#element(node, own);
		const [first, last] = [own[0], own.at(-1)];
		if (first && 'html' in first) first.heading = { level: Number(node.tagName[1]), slug };
		if (last && 'html' in last) last.headingEnd = true;
		segments.push(...own);
	}

	#add(node: Nodes, segments: Segment[]): void {
		const tag = readTag(node);
		if (tag) {
			if (tag.name && /^[A-Z]/.test(tag.name)) segments.push(this.#component(tag));
			return;
		}
		if (node.type === 'element') this.#element(node, segments);
		else if (node.type === 'text') append(segments, toHtml(node), node.value);
	}

	#component(tag: Tag): ComponentSegment {
		const attributes: ComponentSegment['attributes'] = {};
		for (const attribute of tag.attributes) {
			if (attribute.type !== 'mdxJsxAttribute') continue;
			const { name, value } = attribute;
			const given =
				value === null || typeof value === 'string' ? (value ?? true) : literal(value.value);
			if (given !== undefined) attributes[name] = given;
		}
		for (const name of ['src', 'file', 'href']) {
			const value = attributes[name];
			if (typeof value === 'string') attributes[name] = fileAddress(value, this.#options);
		}
		return {
			component: tag.name as string,
			attributes,
			inline: tag.type === 'mdxJsxTextElement',
			children: this.write(tag.children),
		};
	}

	#element(element: Element, segments: Segment[]): void {
		if (element.tagName === 'p' && element.children.some(isBlock)) {
			for (const part of cutAtBlocks(element)) this.#add(part, segments);
			return;
		}
		if (element.tagName === 'img') {
			segments.push(this.#image(element));
			return;
		}
		const prepared = this.#prepare(element);
		const { tagName } = prepared;
		if (tagName === 'table') append(segments, this.#tableRegion());
		const [open, close] = writeTags(prepared);
		note(append(segments, open, WORDS_BEFORE[tagName]), prepared);
		for (const child of element.children) this.#add(child, segments);
		append(segments, close, WORDS_AFTER[tagName]);
		if (tagName === 'table') append(segments, '</section>');
	}

	/** A component shows a picture: its size and its widths are known when the page is made. */
	#image({ properties: { src, alt } }: Element): ComponentSegment {
		return {
			component: 'Image',
			attributes: { src: fileAddress(String(src ?? ''), this.#options), alt: String(alt ?? '') },
			inline: true,
			children: [],
		};
	}

	/** A wide table scrolls separately; a region that is focusable has a name of its own. */
	#tableRegion(): string {
		this.#tables += 1;
		const name = this.#tables === 1 ? 'Table' : `Table ${this.#tables}`;
		return `<section class="table-scroll" tabindex="0" aria-label="${name}">`;
	}

	/** Adds the anchor to a heading. Addresses in content are relative to the site’s root, or to the entry. */
	#prepare(given: Element): Element {
		const element = withoutStyle(given);
		const { href } = element.properties;
		const slug = this.#slugs.get(element);
		if (slug) return { ...element, properties: { ...element.properties, id: slug } };
		if (typeof href !== 'string' || href.startsWith('#')) return element;
		return {
			...element,
			properties: { ...element.properties, href: fileAddress(href, this.#options) },
		};
	}
}

/** Components that are figures, boxes or lists, which no paragraph can hold. */
const BLOCKS: ReadonlySet<string> = new Set([
	'Callout',
	'Card',
	'CardGrid',
	'Checklist',
	'DriverDiagram',
	'Lines',
	'PhaseTimeline',
	'Picture',
	'RunChart',
	'Steps',
	'Voice',
]);

function isBlock(node: Nodes): boolean {
	return BLOCKS.has(readTag(node)?.name ?? '');
}

/** Cuts a paragraph with such components in its text: they come between the paragraphs that are left. */
function cutAtBlocks(paragraph: Element): Nodes[] {
	const parts: Nodes[] = [];
	let text: Element['children'] = [];
	const close = () => {
		if (text.some((node) => node.type !== 'text' || node.value.trim() !== ''))
			parts.push({ ...paragraph, children: text });
		text = [];
	};
	for (const child of paragraph.children) {
		if (isBlock(child)) {
			close();
			parts.push(child);
		} else text.push(child);
	}
	close();
	return parts;
}

/** Sets the alignment of a cell as a class: it is the only style that Markdown has. */
function withoutStyle(element: Element): Element {
	const { style, align, ...properties } = element.properties;
	if (style === undefined && align === undefined) return element;
	const side = alignmentClass(style ?? `text-align: ${align}`);
	return { ...element, properties: { ...properties, ...(side && { className: [side] }) } };
}

const WORDS_BEFORE: Readonly<Record<string, string>> = { li: '\n- ', br: '\n' };

/** What comes after the words of an element in plain text. */
const WORDS_AFTER: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'ul', 'ol', 'table', 'blockquote', 'pre'].map(
			(name) => [name, '\n\n'],
		),
	),
	tr: '\n',
	th: ' | ',
	td: ' | ',
};

/** Adds HTML, and its words, to the last segment; or begins one after a component or a heading. */
function append(segments: Segment[], html: string, words = ''): HtmlSegment {
	const last = segments.at(-1);
	if (last && 'html' in last && !last.headingEnd) {
		last.html += html;
		last.words = (last.words ?? '') + words;
		return last;
	}
	const segment = { html, words };
	segments.push(segment);
	return segment;
}

/** Notes in a segment what pages need to know of an element that begins in it. */
function note(segment: HtmlSegment, { tagName, properties }: Element): void {
	const address = properties.href;
	if (typeof address === 'string') segment.addresses = [...(segment.addresses ?? []), address];
	// Footnotes are items of a list, too, but none that the author made.
	if (tagName === 'li' && properties.id === undefined) segment.items = (segment.items ?? 0) + 1;
	if (tagName === 'table') segment.table = true;
}

/** Most short texts have no markup: they are kept once. */
function withoutEqualWords(segment: Segment): Segment {
	if (!('html' in segment) || segment.words !== segment.html) return segment;
	const { words: _, ...rest } = segment;
	return rest;
}

/** Returns the opening and closing tag of an element, as the serialiser writes them. */
function writeTags(element: Element): [open: string, close: string] {
	const written = toHtml({ ...element, children: [] });
	const close = `</${element.tagName}>`;
	return written.endsWith(close) ? [written.slice(0, -close.length), close] : [written, ''];
}

/** Returns a number or a boolean in braces; other expressions are not allowed and are left out. */
function literal(expression: string): number | boolean | undefined {
	const text = expression.trim();
	if (text === 'true' || text === 'false') return text === 'true';
	return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
