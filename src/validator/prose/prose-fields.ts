import { z } from 'zod';
import { type DataPath, type FieldMeta, unwrap } from '../../schema/walk.ts';

/** A text that an author wrote in a field. */
export interface ProseField {
	path: DataPath;
	value: string;
	/** True for inline Markdown. */
	markdown: boolean;
	/** True if it is a name or a search term, not our wording. */
	name: boolean;
}

/**
 * Returns every prose text in `data`: labels and inline Markdown, but not ids, dates, addresses or values of a
 * vocabulary. Malformed values and unknown fields are skipped.
 */
export function proseFields(schema: z.core.$ZodType, data: unknown): ProseField[] {
	const found: ProseField[] = [];
	collect(fieldKind(schema), data, [], false, found);
	return found;
}

function collect(
	kind: Kind | undefined,
	data: unknown,
	path: DataPath,
	name: boolean,
	found: ProseField[],
): void {
	if (!kind) return;
	if (typeof data === 'string') {
		if (kind.text)
			found.push({ path, value: data, markdown: kind.text.markdown, name: name || kind.text.name });
	} else if (Array.isArray(data)) {
		const { item } = kind;
		if (!item) return;
		for (let index = 0; index < data.length; index += 1)
			collect(fieldKind(item), data[index], [...path, index], name, found);
	} else if (typeof data === 'object' && data !== null && kind.fields) {
		for (const [key, value] of Object.entries(data)) {
			const field = kind.fields.get(key);
			if (field) collect(fieldKind(field), value, [...path, key], name || NAMES.has(key), found);
		}
	}
}

/** The prose that a schema allows. */
interface Kind {
	text: { markdown: boolean; name: boolean } | undefined;
	item: z.core.$ZodType | undefined;
	fields: ReadonlyMap<string, z.core.$ZodType> | undefined;
}

const kinds = new WeakMap<z.core.$ZodType, { kind: Kind | undefined }>();

/** Calculated once for each schema, which thousands of entries share. */
function fieldKind(schema: z.core.$ZodType): Kind | undefined {
	let known = kinds.get(schema);
	if (!known) {
		known = { kind: workOut(unwrap(schema)) };
		kinds.set(schema, known);
	}
	return known.kind;
}

function workOut(schema: z.core.$ZodType): Kind | undefined {
	const text = schema instanceof z.ZodString ? textKind(schema) : undefined;
	const item = schema instanceof z.ZodArray ? schema.element : undefined;
	const object = findObject(schema);
	const fields = object && new Map(Object.entries(object.shape));
	return text || item || fields ? { text, item, fields } : undefined;
}

function findObject(schema: z.core.$ZodType): z.ZodObject | undefined {
	if (schema instanceof z.ZodObject) return schema;
	if (!(schema instanceof z.ZodUnion)) return undefined;
	return schema.options.find((option) => option instanceof z.ZodObject);
}

function textKind(schema: z.ZodString): Kind['text'] {
	const meta = (z.globalRegistry.get(schema) ?? {}) as FieldMeta;
	if (meta.ref || meta.vocabulary || meta.file || meta.date) return undefined;
	const checks = (schema.def.checks ?? []).map((check) => check._zod.def.check);
	if (!checks.includes('min_length') || checks.includes('string_format')) return undefined;
	return { markdown: meta.markdown === true, name: meta.organisationOrText === true };
}

/** Fields with a name (of a person, a place, a licence, a file, another field) or search terms. */
const NAMES: ReadonlySet<string> = new Set([
	'allow',
	'author',
	'file',
	'licence',
	'locality',
	'measure',
	'name',
	'notPublished',
	'picture',
	'searchWords',
	'synonyms',
	'term',
]);
