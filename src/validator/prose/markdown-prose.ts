import type { Element, Nodes, Parents } from 'hast';
import { bodyComponent } from '../../features/body/body-components.ts';
import { type Markdown, offsetsOf, type Tag, tagOf } from '../../parse/markdown/markdown.ts';
import type { DataPath } from '../../schema/walk.ts';
import { readOpeningTag, type Stretch } from '../documents/opening-tag.ts';
import { altIn } from '../documents/picture-words.ts';
import { isParagraph } from './plain-words.ts';
import { type BlockKind, OBJECT } from './prose.ts';
import type { Origin, ProseWriter } from './prose-writer.ts';

/** Elements that end the running text before them and begin their own. */
const BLOCKS: ReadonlySet<string> = new Set([
	'blockquote',
	'div',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'hr',
	'li',
	'ol',
	'p',
	'pre',
	'section',
	'table',
	'tbody',
	'td',
	'th',
	'thead',
	'tr',
	'ul',
]);

/** Writes the running text of a body or an inline field. Code is no text; a figure is an object in it. */
export function writeMarkdown(writer: ProseWriter, markdown: Markdown, path: DataPath): void {
	const { source } = markdown;
	if (isParagraph(source)) {
		writer.begin({ kind: 'paragraph', path, markdown: true, name: false });
		const words = source.trimEnd();
		writer.words(words, [0, words.length], markdown);
		writer.end();
	} else if (markdown.tree) new Reader(writer, markdown, path).blocks(markdown.tree, 'paragraph');
}

class Reader {
	readonly #writer: ProseWriter;
	readonly #markdown: Markdown & Origin;
	readonly #path: DataPath;
	/** Words in the attributes of tags, to be written after the text in which the tag stands. */
	#labels: { words: string; stretch: Stretch }[] = [];

	constructor(writer: ProseWriter, markdown: Markdown, path: DataPath) {
		this.#writer = writer;
		this.#markdown = markdown;
		this.#path = path;
	}

	/** Writes what stands in a block: runs of inline content, and further blocks between them. */
	blocks(parent: Parents, kind: BlockKind): void {
		let open = false;
		for (const node of parent.children as Nodes[]) {
			if (isBlock(node)) {
				this.#writer.end();
				open = false;
				this.#block(node as Parents, kind);
			} else if (open || !isBlank(node)) {
				if (!open) this.#writer.begin({ kind, path: this.#path, markdown: true, name: false });
				open = true;
				this.#inline(node);
			}
		}
		this.#writer.end();
		this.#writeLabels();
	}

	#block(node: Parents, kind: BlockKind): void {
		const tag = tagOf(node);
		if (tag) {
			this.#keepLabels(tag, node);
			this.#writeLabels();
			if (tag.name === 'Lang') return;
		}
		if (node.type !== 'element') this.blocks(node, kind);
		else if (node.tagName === 'tr') this.#row(node);
		else if (/^h[1-6]$/.test(node.tagName)) {
			// The parser’s own heading above notes was written by nobody.
			if (node.position) this.blocks(node, 'heading');
		} else if (node.tagName !== 'pre') this.blocks(node, node.tagName === 'li' ? 'item' : kind);
	}

	/** A source that is named in one cell is named for the row. */
	#row(row: Element): void {
		const first = this.#writer.blocks.length;
		this.blocks(row, 'cell');
		const cited = namesSource(row);
		for (const cell of this.#writer.blocks.slice(first)) {
			cell.kind = 'cell';
			cell.cited = cited;
		}
	}

	#inline(node: Nodes): void {
		const tag = tagOf(node);
		if (tag) this.#tag(tag, node);
		else if (node.type === 'text') this.#words(node, node.value);
		else if (node.type === 'element') this.#element(node);
	}

	#element(element: Element): void {
		const { tagName, children } = element;
		if (tagName === 'code') this.#object(element);
		else if (tagName === 'br') this.#words(element, ' ');
		else if (tagName === 'img') this.#picture(element);
		else for (const child of children as Nodes[]) this.#inline(child);
	}

	/** What a picture says stands in the words around it, as it is read aloud. */
	#picture(element: Element): void {
		const offsets = offsetsOf(element);
		const alt = String(element.properties.alt ?? '');
		if (!offsets) return;
		const words = alt === '' ? undefined : altIn(this.#markdown.source, offsets[0], alt);
		this.#writer.words(words ? alt : OBJECT, words ?? offsets, this.#markdown);
	}

	#tag(tag: Tag, node: Nodes): void {
		if (tag.name === 'Cite') {
			this.#writer.cite();
			return;
		}
		this.#keepLabels(tag, node);
		const start = this.#writer.here;
		// Words in another language are nothing that rules for English can judge.
		if (tag.children.length === 0 || tag.name === 'Lang') this.#object(node);
		else for (const child of tag.children) this.#inline(child);
		if (tag.name === 'Fact' || tag.name === 'Term') this.#writer.mark(tag.name, idOf(tag), start);
	}

	#keepLabels(tag: Tag, node: Nodes): void {
		const known = bodyComponent(tag.name ?? '')?.attributes ?? {};
		const offsets = offsetsOf(node);
		if (!offsets || !Object.values(known).some(({ kind }) => kind === 'words')) return;
		const { attributes } = readOpeningTag(this.#markdown.source, offsets[0]);
		for (const attribute of tag.attributes) {
			if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
			if (!Object.hasOwn(known, attribute.name) || known[attribute.name]?.kind !== 'words')
				continue;
			const written = attributes.find(({ name }) => name === attribute.name);
			this.#labels.push({ words: attribute.value, stretch: written?.value ?? offsets });
		}
	}

	#writeLabels(): void {
		for (const { words, stretch } of this.#labels.splice(0)) {
			this.#writer.begin({ kind: 'label', path: this.#path, markdown: false, name: false });
			this.#writer.words(words, stretch, this.#markdown);
			this.#writer.end();
		}
	}

	#object(node: Nodes): void {
		this.#words(node, OBJECT);
	}

	#words(node: Nodes, words: string): void {
		const offsets = offsetsOf(node);
		// What the parser made up, such as the number of a note, has no place.
		if (!offsets) return;
		this.#writer.words(withoutAddresses(words), offsets, this.#markdown);
	}
}

function isBlock(node: Nodes): boolean {
	if (tagOf(node)?.type === 'mdxJsxFlowElement') return true;
	return node.type === 'element' && BLOCKS.has(node.tagName);
}

function isBlank(node: Nodes): boolean {
	return node.type === 'text' ? node.value.trim() === '' : !('children' in node || tagOf(node));
}

/** A cell with nothing but a source in it has no words of its own. */
function namesSource(node: Nodes): boolean {
	if (tagOf(node)?.name === 'Cite') return true;
	return 'children' in node && (node.children as Nodes[]).some(namesSource);
}

function idOf(tag: Tag): string | undefined {
	for (const attribute of tag.attributes) {
		if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')
			return typeof attribute.value === 'string' ? attribute.value : undefined;
	}
	return undefined;
}

/** An address that stands in the text is no word; what takes its place is as long. */
function withoutAddresses(words: string): string {
	return words.includes('://')
		? words.replace(/https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]’”'"]/gi, (address) =>
				OBJECT.repeat(address.length),
			)
		: words;
}
