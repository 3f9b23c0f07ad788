import { z } from 'zod';
import { type DataPath, type FieldMeta, readFieldMeta, unwrap } from '../../../src/schema/walk.ts';

/** A text in the data of an entry, or in the schema of one: then each index and each key is a `*`. */
export interface TextField {
	/** `measures.*.definition.source`. A key of a record ends in `:key`. */
	path: string;
	schema: z.core.$ZodType;
	meta: FieldMeta;
}

/** Every text that a schema can hold, by its path. */
export function textFields(schema: z.core.$ZodType): Map<string, TextField> {
	const found = new Map<string, TextField>();
	collect(schema, [], {}, found);
	return found;
}

function collect(
	schema: z.core.$ZodType,
	path: DataPath,
	outer: FieldMeta,
	found: Map<string, TextField>,
): void {
	const meta = { ...readFieldMeta(unwrap(schema)), ...outer, ...readFieldMeta(schema) };
	const inner = unwrap(schema);
	if (inner instanceof z.ZodString)
		found.set(path.join('.'), { path: path.join('.'), schema, meta });
	else if (inner instanceof z.ZodObject)
		for (const [name, field] of Object.entries(inner.shape))
			collect(field, [...path, name], {}, found);
	else if (inner instanceof z.ZodArray) collect(inner.element, [...path, '*'], {}, found);
	else if (inner instanceof z.ZodRecord) {
		collect(inner.keyType, [...path, '*:key'], {}, found);
		collect(inner.valueType, [...path, '*'], {}, found);
	} else if (inner instanceof z.ZodUnion)
		for (const option of inner.options) collect(option, path, {}, found);
}

/** The data with each of its texts changed, the keys of records among them. */
export function mapTexts(
	schema: z.core.$ZodType,
	data: unknown,
	change: (text: string, field: TextField) => string,
): unknown {
	const fields = textFields(schema);
	const map = (value: unknown, path: DataPath): unknown => {
		const field = fields.get(path.join('.'));
		if (typeof value === 'string') return field ? change(value, field) : value;
		if (Array.isArray(value)) return value.map((item) => map(item, [...path, '*']));
		if (typeof value !== 'object' || value === null) return value;
		const key = fields.get([...path, '*:key'].join('.'));
		return Object.fromEntries(
			Object.entries(value).map(([name, item]) => [
				key ? change(name, key) : name,
				map(item, [...path, key ? '*' : name]),
			]),
		);
	};
	return map(data, []);
}
