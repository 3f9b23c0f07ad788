import { type Markdown, offsetsOf, type Tag, tagOf, walk } from '../library/markdown.ts';
import type { Place } from '../library/place.ts';
import { documentsOf, type JudgedDocument, markdownsOf } from './documents.ts';
import { type AttributePlace, readOpeningTag } from './opening-tag.ts';
import { perLibrary } from './per-library.ts';

/** A component or tag that an author wrote, with its places. */
export interface WrittenTag extends JudgedDocument {
	markdown: Markdown;
	tag: Tag;
	/** Its name; empty for `<>`. */
	name: string;
	/** The opening tag. */
	place: Place;
	attributes: readonly WrittenAttribute[];
	/** The value of an attribute as text; `undefined` when it is missing, has no value or is code. */
	value(name: string): string | undefined;
	/** The place of an attribute’s value; the tag’s when there is no such attribute. */
	valuePlace(name: string): Place;
}

/** An attribute: a text, `true` when it is bare, or the code between its braces. */
export interface WrittenAttribute {
	/** Its name; empty for `{...values}`. */
	name: string;
	value: string | true | { code: string };
	/** The attribute as a whole. */
	place: Place;
	valuePlace: Place;
}

/** Every tag of every body and inline field. */
export const tagsOf = perLibrary((library): readonly WrittenTag[] => {
	const found: WrittenTag[] = [];
	for (const judged of documentsOf(library)) {
		for (const markdown of markdownsOf(judged.document)) {
			if (!markdown.tree || !markdown.source.includes('<')) continue;
			walk(markdown.tree, (node) => {
				const tag = tagOf(node);
				if (tag) found.push(toWritten(tag, offsetsOf(node) ?? [0, 0], markdown, judged));
			});
		}
	}
	return found;
});

function toWritten(
	tag: Tag,
	[start]: readonly [number, number],
	markdown: Markdown,
	judged: JudgedDocument,
): WrittenTag {
	const opening = readOpeningTag(markdown.source, start);
	const place = markdown.place(start, opening.end);
	const attributes = tag.attributes.map((attribute, index): WrittenAttribute => {
		const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
		const at = placeOfAttribute(opening.attributes, name, index);
		return {
			name,
			value:
				attribute.type !== 'mdxJsxAttribute'
					? { code: attribute.value }
					: attribute.value === null
						? true
						: typeof attribute.value === 'string'
							? attribute.value
							: { code: attribute.value.value },
			place: at ? markdown.place(...at.whole) : place,
			valuePlace: at ? markdown.place(...at.value) : place,
		};
	});
	const named = (name: string) => attributes.find((each) => each.name === name);
	return {
		...judged,
		markdown,
		tag,
		name: tag.name ?? '',
		place,
		attributes,
		value: (name) => textOf(named(name)?.value),
		valuePlace: (name) => named(name)?.valuePlace ?? place,
	};
}

/** A tag across the lines of a quote has marks between its attributes: what can’t be told apart is placed at the tag. */
function placeOfAttribute(
	places: readonly AttributePlace[],
	name: string,
	index: number,
): AttributePlace | undefined {
	const same = places[index];
	return same?.name === name ? same : places.find((each) => each.name === name);
}

function textOf(value: WrittenAttribute['value'] | undefined): string | undefined {
	if (typeof value === 'string') return value;
	if (typeof value !== 'object') return undefined;
	return isLiteral(value.code) ? value.code.trim() : undefined;
}

/** True for what may stand in braces: a number, `true` or `false`. */
export function isLiteral(code: string): boolean {
	return /^\s*(true|false|-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?)\s*$/.test(code);
}
