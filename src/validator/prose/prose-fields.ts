import { z } from 'zod';
import { type DataPath, type FieldMeta, unwrap } from '../../schemas/walk.ts';

/** A text that an author wrote in a field, in the order of the file. */
export interface ProseField {
	path: DataPath;
	value: string;
	/** True for inline Markdown. */
	markdown: boolean;
	/** True when it is a name, or words that people type, and no wording of ours. */
	name: boolean;
}

/**
 * Every text in `data` that is written in words: labels and inline Markdown, but no ids, dates, addresses
 * or values of a vocabulary, which have a form. Misshapen values and unknown fields are passed over.
 */
export function* proseFields(
	schema: z.ZodType,
	data: unknown,
	path: DataPath = [],
): Generator<ProseField> {
	const inner = unwrap(schema);
	if (typeof data === 'string') {
		const found = textIn(inner, data, path);
		if (found) yield found;
	} else if (Array.isArray(data)) {
		const item = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined;
		if (item)
			for (const [index, value] of data.entries())
				yield* proseFields(item, value, [...path, index]);
	} else if (typeof data === 'object' && data !== null) {
		const shape = objectIn(inner)?.shape;
		if (!shape) return;
		for (const [key, value] of Object.entries(data)) {
			const field = Object.hasOwn(shape, key) ? (shape[key] as z.ZodType) : undefined;
			if (field) yield* proseFields(field, value, [...path, key]);
		}
	}
}

function objectIn(schema: z.ZodType): z.ZodObject | undefined {
	if (schema instanceof z.ZodObject) return schema;
	if (!(schema instanceof z.ZodUnion)) return undefined;
	return schema.options.find((option) => option instanceof z.ZodObject);
}

function textIn(schema: z.ZodType, value: string, path: DataPath): ProseField | undefined {
	if (!(schema instanceof z.ZodString)) return undefined;
	const meta = (z.globalRegistry.get(schema) ?? {}) as FieldMeta;
	if (meta.ref || meta.vocabulary || meta.file || meta.date) return undefined;
	const checks = (schema.def.checks ?? []).map((check) => check._zod.def.check);
	if (!checks.includes('min_length') || checks.includes('string_format')) return undefined;
	return {
		path,
		value,
		markdown: meta.markdown === true,
		name: meta.organisationOrText === true || path.some((step) => NAMES.has(step)),
	};
}

/** Fields that hold a name (of a person, a place, a licence, a file, another field), or what people type. */
const NAMES: ReadonlySet<string | number> = new Set([
	'allow',
	'file',
	'licence',
	'locality',
	'measure',
	'name',
	'notPublished',
	'picture',
	'synonyms',
	'term',
]);
