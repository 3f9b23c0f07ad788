import type { Library } from '../library/library.ts';
import type { Place } from '../library/place.ts';
import { bodyComponent } from '../model/body-components.ts';
import type { CollectionName } from '../schemas/collection-name.ts';
import { ID } from '../schemas/id.ts';
import { markedValues } from '../schemas/walk.ts';
import { documentsOf, type JudgedDocument } from './documents.ts';
import { perLibrary } from './per-library.ts';
import { tagsOf } from './tags.ts';

/** An id that some entry of a collection should bear. */
export interface Reference extends JudgedDocument {
	collection: CollectionName;
	id: string;
	/** The value of a field, or the tag that holds it. Worked out when it is asked for: most references are right. */
	readonly place: Place;
}

/** Every reference: in fields, and in components of bodies and inline fields. Values that are no ids are the schema’s to report. */
export const referencesOf = perLibrary((library): readonly Reference[] => {
	const found: Reference[] = [];
	for (const judged of documentsOf(library)) {
		const { document, schema } = judged;
		for (const { path, value, meta, key } of markedValues(schema, document.raw)) {
			const collection = meta.ref ?? (meta.organisationOrText && organisation(value, library));
			if (!collection || !ID.test(value)) continue;
			found.push({
				...judged,
				collection,
				id: value,
				get place() {
					return document.place(path, key ? 'key' : 'value');
				},
			});
		}
	}
	for (const tag of tagsOf(library)) {
		const { document, entry, schema, place } = tag;
		for (const [name, attribute] of Object.entries(bodyComponent(tag.name)?.attributes ?? {})) {
			const id = attribute.kind === 'reference' ? tag.value(name) : undefined;
			if (!id || attribute.kind !== 'reference') continue;
			found.push({ document, entry, schema, place, collection: attribute.to, id });
		}
	}
	return found;
});

/** A publisher is a name, unless it has the look of an id or is one. */
function organisation(value: string, library: Library): CollectionName | undefined {
	const isId = ID.test(value) && value.includes('-');
	return isId || library.collectionsWith(value).includes('organisations')
		? 'organisations'
		: undefined;
}

/** The ids that a reference of a published entry, or of a draft, can name. */
export const candidatesOf = perLibrary((library) => {
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
