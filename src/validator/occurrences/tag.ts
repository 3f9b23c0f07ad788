import type { Nodes } from 'hast';
import type { z } from 'zod';
import type { Document, Entry } from '../../parse/entry.ts';
import type { Markdown, Tag, TagAttribute } from '../../parse/markdown/markdown.ts';
import { detachString } from '../../parse/text/detach-string.ts';
import type { Place } from '../../parse/text/place.ts';
import type { CheckedDocument } from '../documents/documents.ts';
import { type AttributePlace, readOpeningTag } from '../documents/opening-tag.ts';

/** A component or tag that an author wrote. Places are calculated when needed, since most tags are correct. */
export class WrittenTag implements CheckedDocument {
	readonly document: Document;
	readonly entry: Entry | undefined;
	readonly schema: z.ZodType;
	readonly markdown: Markdown;
	/** Its name; empty for `<>`. */
	readonly name: string;
	readonly attributes: readonly WrittenAttribute[];
	/** True if it has content that a reader would see. */
	readonly saysSomething: boolean;
	/** True if it is inside nothing else. */
	readonly isTopLevel: boolean;
	readonly #start: number;

	/** @param start the offset of its `<` */
	constructor(
		tag: Tag,
		{ start, isTopLevel }: { start: number; isTopLevel: boolean },
		markdown: Markdown,
		{ document, entry, schema }: CheckedDocument,
	) {
		this.document = document;
		this.entry = entry;
		this.schema = schema;
		this.markdown = markdown;
		this.name = detachString(tag.name ?? '');
		this.attributes = tag.attributes.map(
			(attribute, index) => new WrittenAttribute(attribute, index, this),
		);
		this.saysSomething = tag.children.some(isShown);
		this.isTopLevel = isTopLevel;
		this.#start = start;
	}

	/** The opening tag. */
	get place(): Place {
		return this.markdown.place(this.#start, this.opening.end);
	}

	/** The places of the opening tag’s parts in the text. */
	get opening(): ReturnType<typeof readOpeningTag> {
		return readOpeningTag(this.markdown.source, this.#start);
	}

	/** Returns the value of an attribute as text; `undefined` if it is missing, has no value or is code. */
	value(name: string): string | undefined {
		return literalText(this.#named(name)?.value);
	}

	/** Returns the place of an attribute’s value, or that of the tag if there is no such attribute. */
	valuePlace(name: string): Place {
		return this.#named(name)?.valuePlace ?? this.place;
	}

	#named(name: string): WrittenAttribute | undefined {
		return this.attributes.find((each) => each.name === name);
	}
}

/** An attribute: its text, `true` if it has no value, or the code between its braces. */
export class WrittenAttribute {
	/** Its name; empty for `{...values}`. */
	readonly name: string;
	readonly value: string | true | { code: string };
	readonly #index: number;
	readonly #tag: WrittenTag;

	constructor(attribute: TagAttribute, index: number, tag: WrittenTag) {
		this.name = attribute.type === 'mdxJsxAttribute' ? detachString(attribute.name) : '';
		this.value = readAttribute(attribute);
		this.#index = index;
		this.#tag = tag;
	}

	/** The attribute as a whole. */
	get place(): Place {
		const at = this.#stretches;
		return at ? this.#tag.markdown.place(...at.whole) : this.#tag.place;
	}

	get valuePlace(): Place {
		const at = this.#stretches;
		return at ? this.#tag.markdown.place(...at.value) : this.#tag.place;
	}

	/**
	 * A tag on several lines of a quotation has marks between its attributes: ambiguous parts get the place of the tag.
	 */
	get #stretches(): AttributePlace | undefined {
		const { attributes } = this.#tag.opening;
		const same = attributes[this.#index];
		return same?.name === this.name ? same : attributes.find(({ name }) => name === this.name);
	}
}

function readAttribute(attribute: TagAttribute): WrittenAttribute['value'] {
	if (attribute.type !== 'mdxJsxAttribute') return { code: detachString(attribute.value) };
	const { value } = attribute;
	if (value === null) return true;
	return typeof value === 'string' ? detachString(value) : { code: detachString(value.value) };
}

function literalText(value: WrittenAttribute['value'] | undefined): string | undefined {
	if (typeof value === 'string') return value;
	if (typeof value !== 'object') return undefined;
	return isLiteral(value.code) ? value.code.trim() : undefined;
}

/** True for allowed content of braces: a number, `true` or `false`. */
export function isLiteral(code: string): boolean {
	return /^\s*(true|false|-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?)\s*$/.test(code);
}

/** Braces are a comment, or `mdx/unsafe`. */
function isShown(node: Nodes): boolean {
	return node.type === 'text'
		? node.value.trim() !== ''
		: !String(node.type).endsWith('Expression');
}
