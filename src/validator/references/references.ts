import type { z } from 'zod';
import { BODY_COMPONENTS } from '../../features/body/body-components.ts';
import type { Document, Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import type { Place } from '../../parse/text/place.ts';
import type { CollectionName } from '../../schema/collection-name.ts';
import { ID } from '../../schema/id.ts';
import { type MarkedValue, markedValues } from '../../schema/walk.ts';
import { type CheckedDocument, libraryDocuments } from '../documents/documents.ts';
import type { WrittenTag } from '../occurrences/tag.ts';
import { libraryTags } from '../occurrences/tags.ts';
import { perLibrary } from '../rule/per-library.ts';

/** A reference to an entry of a collection by its id. */
export interface Reference extends CheckedDocument {
	collection: CollectionName;
	id: string;
	/** The place of the field’s value, or of the tag. Calculated when needed, since most references are correct. */
	readonly place: Place;
}

class WrittenReference implements Reference {
	readonly document: Document;
	readonly entry: Entry | undefined;
	readonly schema: z.ZodType;
	readonly collection: CollectionName;
	readonly id: string;
	readonly #at: WrittenTag | MarkedValue;

	constructor(
		collection: CollectionName,
		id: string,
		at: WrittenTag | MarkedValue,
		{ document, entry, schema }: CheckedDocument,
	) {
		this.document = document;
		this.entry = entry;
		this.schema = schema;
		this.collection = collection;
		this.id = id;
		this.#at = at;
	}

	get place(): Place {
		if ('place' in this.#at) return this.#at.place;
		return this.document.place(this.#at.path, this.#at.key ? 'key' : 'value');
	}
}

/**
 * Finds every reference: in fields, and in components of bodies and inline fields. Values that are not ids are
 * reported by the schema.
 */
export const libraryReferences = perLibrary((library): readonly Reference[] => {
	const found: Reference[] = [];
	for (const checked of libraryDocuments(library)) {
		for (const marked of markedValues(checked.schema, checked.document.raw)) {
			const { value, meta } = marked;
			const collection = meta.ref ?? (meta.organisationOrText && organisation(value, library));
			if (collection && ID.test(value))
				found.push(new WrittenReference(collection, value, marked, checked));
		}
	}
	for (const tag of libraryTags(library)) {
		for (const { name, to } of attributesThatRefer(tag.name)) {
			const id = tag.value(name);
			if (id) found.push(new WrittenReference(to, id, tag, tag));
		}
	}
	return found;
});

const referenceAttributes = new Map<string, readonly { name: string; to: CollectionName }[]>(
	Object.entries(BODY_COMPONENTS).map(([component, { attributes }]) => [
		component,
		Object.entries(attributes).flatMap(([name, attribute]) =>
			attribute.kind === 'reference' ? [{ name, to: attribute.to }] : [],
		),
	]),
);

/** The attributes of a component with the id of an entry. */
function attributesThatRefer(component: string) {
	return referenceAttributes.get(component) ?? [];
}

/** A publisher is a name, unless it looks like an id or is one. */
function organisation(value: string, library: Library): CollectionName | undefined {
	const isId = ID.test(value) && value.includes('-');
	return isId || library.collectionsWith(value).includes('organisations')
		? 'organisations'
		: undefined;
}

/** Returns the ids that a published entry, or a draft, can refer to. */
export const idCandidates = perLibrary((library) => {
	const lists = new Map<string, readonly string[]>();
	return (collection: CollectionName, withDrafts: boolean): readonly string[] => {
		const key = `${collection} ${withDrafts}`;
		let ids = lists.get(key);
		if (!ids) {
			const entries = library.entries(collection);
			ids = entries.flatMap(({ id, draft }) => (draft && !withDrafts ? [] : [id]));
			lists.set(key, ids);
		}
		return ids;
	};
});
