import { bodyComponent } from '../../features/body/body-components.ts';
import type { Library } from '../../parse/library.ts';
import type { CollectionName } from '../../schema/collection-name.ts';
import { ID } from '../../schema/id.ts';
import { markedValues } from '../../schema/walk.ts';
import { libraryDocuments } from '../documents/documents.ts';
import { libraryTags } from '../occurrences/tags.ts';
import { idByTitle } from '../references/titles.ts';
import type { Fix } from './fix.ts';
import { offsetsAt, writtenAt } from './source.ts';

/** Finds references by an id that differs only in case, and by the title of an entry. */
export function* referenceFixes(library: Library): Generator<Fix> {
	for (const { document, schema } of libraryDocuments(library)) {
		for (const { path, value, meta, key } of markedValues(schema, document.raw)) {
			const after = meta.ref && idMeant(meta.ref, value, library);
			const part = key ? 'key' : 'value';
			const stretch = after && writtenAt(document, path, value, part);
			if (!after || !stretch) continue;
			const { line, column } = document.place(path, part);
			yield {
				file: document.file,
				rule: ID.test(value) ? 'reference/unknown' : 'schema/invalid-value',
				finding: { line, column },
				start: stretch[0],
				end: stretch[1],
				before: value,
				after,
			};
		}
	}
	for (const tag of libraryTags(library)) {
		const { document } = tag;
		for (const [attribute, kind] of Object.entries(bodyComponent(tag.name)?.attributes ?? {})) {
			const before = kind.kind === 'reference' ? tag.value(attribute) : undefined;
			const after = before && kind.kind === 'reference' && idMeant(kind.to, before, library);
			const [start, end] = offsetsAt(document, tag.valuePlace(attribute));
			if (!before || !after || document.text.slice(start, end) !== before) continue;
			const { line, column } = tag.place;
			yield {
				file: document.file,
				rule: 'reference/unknown',
				finding: { line, column },
				start,
				end,
				before,
				after,
			};
		}
	}
}

function idMeant(collection: CollectionName, id: string, library: Library): string | undefined {
	if (library.collectionsWith(id).length > 0) return undefined;
	return inSmallLetters(collection, id, library) ?? idByTitle(library)(collection, id);
}

function inSmallLetters(
	collection: CollectionName,
	id: string,
	library: Library,
): string | undefined {
	const small = id.toLowerCase();
	return !ID.test(id) && ID.test(small) && library.entry(collection, small) ? small : undefined;
}
