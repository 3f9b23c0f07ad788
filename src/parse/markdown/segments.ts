import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type FilePlace, fileAddress } from '../../schema/file-address.ts';
import { alignmentClass } from './cell-alignment.ts';
import { findHeadings, readTag, type Tag } from './markdown.ts';

/**
 * A body as data: pieces of HTML with components between them. No part of it is ever run as code. A piece need not be
 * balanced: an inline component is between the two halves of its paragraph.
 */
export type Piece = { html: string } | ComponentPiece;

export interface ComponentPiece {
	component: string;
	attributes: Record<string, string | number | boolean>;
	/** True if it is within running text. */
	inline: boolean;
	children: Piece[];
}

/**
 * Turns a body into pieces. Tags that are not components, and expressions, are left out: the validator has reported
 * them.
 */
export function splitSegments(tree: Root, options: FilePlace): Piece[] {
	const slugs = new Map(findHeadings(tree).map(({ node, slug }) => [node, slug]));
	return new Writer(options, slugs).write(tree.children);
}

/** Returns the pieces of an inline field. A single paragraph loses its `<p>`, since it is used as inline content. */
export function splitInlineSegments(tree: Root, options: FilePlace): Piece[] {
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

	write(nodes: readonly Nodes[]): Piece[] {
		const pieces: Piece[] = [];
		for (const node of nodes) this.#add(node, pieces);
		return pieces;
	}

	#add(node: Nodes, pieces: Piece[]): void {
		const tag = readTag(node);
		if (tag) {
			if (tag.name && /^[A-Z]/.test(tag.name)) pieces.push(this.#component(tag));
			return;
		}
		if (node.type === 'element') this.#element(node, pieces);
		else if (node.type === 'text') html(pieces, toHtml(node));
	}

	#component(tag: Tag): ComponentPiece {
		const attributes: ComponentPiece['attributes'] = {};
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

	#element(element: Element, pieces: Piece[]): void {
		const prepared = this.#prepare(element);
		if (prepared.tagName === 'table') html(pieces, this.#tableRegion());
		const [open, close] = tagsOf(prepared);
		html(pieces, open);
		for (const child of element.children) this.#add(child, pieces);
		html(pieces, close);
		if (prepared.tagName === 'table') html(pieces, '</section>');
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
		const { href, src } = element.properties;
		const slug = this.#slugs.get(element);
		if (slug) return { ...element, properties: { ...element.properties, id: slug } };
		if (typeof href !== 'string' && typeof src !== 'string') return element;
		const properties = { ...element.properties };
		if (typeof href === 'string' && !href.startsWith('#'))
			properties.href = fileAddress(href, this.#options);
		if (typeof src === 'string') properties.src = fileAddress(src, this.#options);
		return { ...element, properties };
	}
}

/** Sets the alignment of a cell as a class: it is the only style that Markdown has. */
function withoutStyle(element: Element): Element {
	const { style, align, ...properties } = element.properties;
	if (style === undefined && align === undefined) return element;
	const side = alignmentClass(style ?? `text-align: ${align}`);
	return { ...element, properties: { ...properties, ...(side && { className: [side] }) } };
}

function html(pieces: Piece[], text: string): void {
	const last = pieces.at(-1);
	if (last && 'html' in last) last.html += text;
	else pieces.push({ html: text });
}

/** Returns the opening and closing tag of an element, as the serialiser writes them. */
function tagsOf(element: Element): [open: string, close: string] {
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
