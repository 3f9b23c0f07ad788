import type { z } from 'zod';
import type { Library } from '../../parse/library.ts';
import { meantValue } from '../../schema/meant-value.ts';
import { EXTENDABLE } from '../../schema/vocabulary.ts';
import { type DataPath, readFieldMeta, schemaAt, unwrap } from '../../schema/walk.ts';
import { libraryDocuments } from '../documents/documents.ts';
import type { Fix } from './fix.ts';
import { findTexts, replaceValue } from './source.ts';

/** Finds labels, and other words, where the value of a vocabulary is meant. */
export function* valueFixes(library: Library): Generator<Fix> {
	for (const { document, entry, schema } of libraryDocuments(library)) {
		if (entry?.data) continue;
		for (const { path, value } of findTexts(document.raw)) {
			const after = valueMeant(value, path, schema, library);
			if (after && after !== value) yield* replaceValue(document, path, value, after);
		}
	}
}

function valueMeant(
	given: string,
	path: DataPath,
	schema: z.ZodType,
	library: Library,
): string | undefined {
	const field = schemaAt(schema, path);
	if (!field) return undefined;
	const { choices, vocabulary, meant } = readFieldMeta(unwrap(field));
	if (choices) return meantValue(given, Object.keys(choices), choices);
	if (meant) return meantValue(given, meant);
	return vocabulary && meantValue(given, library.vocabularies[vocabulary], EXTENDABLE[vocabulary]);
}
