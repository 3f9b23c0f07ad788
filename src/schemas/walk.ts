import { z } from 'zod';
import type { CollectionName } from './collection-name.ts';
import type { ExtendableVocabulary } from './vocabulary.ts';

/**
 * What a schema says of its values beyond their shape: which are references, which are Markdown, which
 * come from a vocabulary that a site may extend, which name a file. Found by walking data beside its schema,
 * so that a new field is judged by its schema alone.
 */
export interface FieldMeta {
	ref?: CollectionName;
	markdown?: true;
	vocabulary?: ExtendableVocabulary;
	file?: true;
	date?: string;
	organisationOrText?: true;
}

export type DataPath = readonly (string | number)[];

/** A value in an entry’s data, with what its schema says of it. `key` is true for a key of a record. */
export interface MarkedValue {
	path: DataPath;
	value: string;
	meta: FieldMeta;
	key: boolean;
}

/** Every text in `data` that its schema marks, in the order of the schema. Misshapen values are passed over. */
export function* markedValues(
	schema: z.ZodType,
	data: unknown,
	path: DataPath = [],
): Generator<MarkedValue> {
	const meta = (z.globalRegistry.get(schema) ?? {}) as FieldMeta;
	if (typeof data === 'string' && isMarked(meta)) yield { path, value: data, meta, key: false };
	const inner = unwrap(schema);
	if (inner instanceof z.ZodObject && isRecord(data)) {
		for (const [field, fieldSchema] of Object.entries(inner.shape)) {
			if (Object.hasOwn(data, field))
				yield* markedValues(fieldSchema as z.ZodType, data[field], [...path, field]);
		}
	} else if (inner instanceof z.ZodArray && Array.isArray(data)) {
		for (const [index, item] of data.entries())
			yield* markedValues(inner.element as z.ZodType, item, [...path, index]);
	} else if (inner instanceof z.ZodRecord && isRecord(data)) {
		const keyMeta = (z.globalRegistry.get(inner.keyType as z.ZodType) ?? {}) as FieldMeta;
		for (const [key, value] of Object.entries(data)) {
			if (isMarked(keyMeta)) yield { path: [...path, key], value: key, meta: keyMeta, key: true };
			yield* markedValues(inner.valueType as z.ZodType, value, [...path, key]);
		}
	} else if (inner instanceof z.ZodUnion) {
		for (const option of inner.options) yield* markedValues(option as z.ZodType, data, path);
	} else if (inner !== schema) {
		yield* markedValues(inner, data, path);
	}
}

/** A schema without its `optional` and `pipe` wrappings. */
export function unwrap(schema: z.ZodType): z.ZodType {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return unwrap(schema.unwrap() as z.ZodType);
	if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
	return schema;
}

/** What a field is, in words for authors and readers. A required field carries them below its `optional`. */
export function descriptionOf(schema: z.ZodType | undefined): string | undefined {
	if (!schema) return undefined;
	const inner = unwrap(schema);
	return schema.description ?? (inner === schema ? undefined : descriptionOf(inner));
}

/** The schema at a path, if the path leads anywhere. */
export function schemaAt(schema: z.ZodType, path: DataPath): z.ZodType | undefined {
	let current: z.ZodType | undefined = schema;
	for (const step of path) {
		const inner: z.ZodType | undefined = current && unwrap(current);
		if (inner instanceof z.ZodObject) current = inner.shape[step] as z.ZodType | undefined;
		else if (inner instanceof z.ZodArray) current = inner.element as z.ZodType;
		else if (inner instanceof z.ZodRecord) current = inner.valueType as z.ZodType;
		else if (inner instanceof z.ZodUnion) {
			current = inner.options
				.map((option) => schemaAt(option as z.ZodType, [step]))
				.find((found) => found !== undefined);
		} else return undefined;
	}
	return current;
}

function isMarked(meta: FieldMeta): boolean {
	return Boolean(
		meta.ref || meta.markdown || meta.vocabulary || meta.file || meta.organisationOrText,
	);
}

function isRecord(data: unknown): data is Record<string, unknown> {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}
