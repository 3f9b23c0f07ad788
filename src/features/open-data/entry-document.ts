import type { Item } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { plainText, type TextSegment } from '../../graph/plain-text.ts';
import { KINDS } from '../../kinds/index.ts';
import { rawFields } from '../../schema/raw.ts';

/** An item with its texts, from which documents are made. */
export interface TextItem extends Item {
	body: readonly TextSegment[];
	/** The inline Markdown fields, by path: `problem`, `results.0.text`. */
	texts: Readonly<Record<string, readonly TextSegment[]>>;
}

/** One entry as open data. */
export interface EntryDocument {
	id: string;
	collection: string;
	/** The address of the entry’s page (an organisation or a source may have a `url` of its own). */
	page: string;
	/** The body without markup; left out where there is none. */
	text?: string;
	[field: string]: unknown;
}

/** @param at makes an address from the site’s root absolute */
export function entryDocument(
	item: TextItem,
	model: Model,
	at: (address: string) => string,
): EntryDocument {
	const data = rawFields(item.data);
	const document: EntryDocument = {
		id: item.id,
		collection: item.collection,
		page: at(model.address(item)),
	};
	for (const field of KINDS[item.collection].published) {
		if (data[field] !== undefined) document[field] = structuredClone(data[field]);
	}
	for (const [path, segments] of Object.entries(item.texts))
		setText(document, path.split('.'), plainText(segments, model));
	const text = plainText(item.body, model);
	if (text) document.text = text;
	return document;
}

/** Replaces Markdown by its text, if that field is published. */
function setText(document: EntryDocument, path: readonly string[], text: string): void {
	const parent = path.slice(0, -1).reduce<unknown>(valueAt, document);
	const last = path.at(-1);
	if (last !== undefined && isHolder(parent) && Object.hasOwn(parent, last))
		Reflect.set(parent, last, text);
}

function valueAt(holder: unknown, step: string): unknown {
	return isHolder(holder) ? Reflect.get(holder, step) : undefined;
}

function isHolder(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
