import type { z } from 'zod';
import type { Document, Entry } from '../../parse/entry.ts';
import type { Place } from '../../parse/text/place.ts';
import { rawFields, rawList } from '../../schema/raw.ts';
import { type DataPath, markedValues } from '../../schema/walk.ts';
import type { CheckedDocument } from '../documents/documents.ts';
import type { Link } from './link.ts';

/** Finds files and addresses in fields. Invalid addresses are reported by the schema. */
export function fieldLinks(checked: CheckedDocument): Link[] {
	const { document, entry, schema } = checked;
	const links: Link[] = [];
	for (const { path, value, meta } of markedValues(schema, document.raw))
		if (meta.file && /^\.?\//.test(value)) links.push(new FieldLink('file', value, path, checked));
	if (entry?.collection === 'change-ideas') {
		for (const [index, measure] of rawList(entry.raw?.measures).entries()) {
			const { data } = rawFields(measure);
			if (typeof data === 'string' && data.startsWith('./'))
				links.push(new FieldLink('file', data, ['measures', index, 'data'], checked));
		}
	}
	for (const { path, address } of findWebAddresses(document.raw))
		links.push(new FieldLink('web', address, path, checked));
	return links;
}

class FieldLink implements Link {
	readonly document: Document;
	readonly entry: Entry | undefined;
	readonly schema: z.ZodType;
	readonly kind: 'file' | 'web';
	readonly address: string;
	readonly words = undefined;
	readonly fromTag = false;
	readonly #path: DataPath;

	constructor(
		kind: 'file' | 'web',
		address: string,
		path: DataPath,
		{ document, entry, schema }: CheckedDocument,
	) {
		this.document = document;
		this.entry = entry;
		this.schema = schema;
		this.kind = kind;
		this.address = address;
		this.#path = path;
	}

	get place(): Place {
		return this.document.place(this.#path);
	}

	get wordsPlace(): Place {
		return this.place;
	}
}

/** Returns every value that is only a web address, in file order. */
function findWebAddresses(
	value: unknown,
	path: (string | number)[] = [],
	found: { path: DataPath; address: string }[] = [],
): typeof found {
	if (typeof value === 'string') {
		if (/^https?:\/\/\S+$/i.test(value)) found.push({ path: [...path], address: value });
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, item] of Object.entries(value)) {
			path.push(Array.isArray(value) ? Number(key) : key);
			findWebAddresses(item, path, found);
			path.pop();
		}
	}
	return found;
}
