import { z } from 'zod';
import type { CollectionName } from './collection-name.ts';
import { isRecord } from './raw.ts';
import type { ExtendableVocabulary, Vocabulary } from './vocabulary.ts';

/**
 * What a schema records about its values in addition to their shape: which are references, Markdown, values of a
 * vocabulary that a site may extend, or names of files. It is found by walking data along with their schema, so that
 * a new field needs only its schema.
 */
export interface FieldMeta {
	ref?: CollectionName;
	markdown?: true;
	/** The vocabulary, if a site may add to it. */
	vocabulary?: ExtendableVocabulary;
	/** The vocabulary, if it is the same for every site. */
	choices?: Vocabulary;
	/** Values of a text with words that are certainly meant as them. */
	meant?: readonly string[];
	/** The page that lists its values, if they are too many for a message. */
	listedAt?: string;
	file?: true;
	date?: DateForm;
	organisationOrText?: true;
	/** The file with the data of a measure. */
	measureData?: true;
	/** What forms and workbooks call the field, where its key in words would not do. */
	title?: string;
}

export type DateForm =
	| 'month'
	| 'day'
	| 'month or day'
	| 'day or local time'
	| 'year, month or day';

export type DataPath = readonly (string | number)[];

/** A value in an entry’s data, with its marks in the schema. `key` is true for a key of a record. */
export interface MarkedValue {
	path: DataPath;
	value: string;
	meta: FieldMeta;
	key: boolean;
}

/** Returns every text in `data` that its schema marks, in the order of the schema. Malformed values are skipped. */
export function markedValues(schema: z.core.$ZodType, data: unknown): readonly MarkedValue[] {
	const found: MarkedValue[] = [];
	findWalker(schema)?.(data, [], found);
	return found;
}

type Walker = (data: unknown, path: DataPath, found: MarkedValue[]) => void;

/** The paths to marks in each schema, found once: most fields have none and are skipped. */
const walkers = new WeakMap<z.core.$ZodType, Walker | false>();

function findWalker(schema: z.core.$ZodType): Walker | undefined {
	let walker = walkers.get(schema);
	if (walker === undefined) {
		walker = makeWalker(schema) ?? false;
		walkers.set(schema, walker);
	}
	return walker || undefined;
}

function makeWalker(schema: z.core.$ZodType): Walker | undefined {
	const meta = readFieldMeta(schema);
	const inner = unwrap(schema);
	const below = inner === schema ? insideWalker(inner) : findWalker(inner);
	if (!isMarked(meta)) return below;
	return (data, path, found) => {
		if (typeof data === 'string') found.push({ path, value: data, meta, key: false });
		below?.(data, path, found);
	};
}

function insideWalker(schema: z.core.$ZodType): Walker | undefined {
	if (schema instanceof z.ZodObject) return objectWalker(schema);
	if (schema instanceof z.ZodRecord) return recordWalker(schema);
	if (schema instanceof z.ZodArray) {
		const item = findWalker(schema.element);
		return (
			item &&
			((data, path, found) => {
				if (!Array.isArray(data)) return;
				for (const [index, value] of data.entries()) item(value, [...path, index], found);
			})
		);
	}
	if (schema instanceof z.ZodUnion) {
		const options = schema.options.flatMap((option) => findWalker(option) ?? []);
		return options.length === 0
			? undefined
			: (data, path, found) => {
					for (const option of options) option(data, path, found);
				};
	}
	return undefined;
}

function objectWalker(schema: z.ZodObject): Walker | undefined {
	const fields = Object.entries(schema.shape).flatMap(([field, inner]) => {
		const walker = findWalker(inner);
		return walker ? [[field, walker] as const] : [];
	});
	if (fields.length === 0) return undefined;
	return (data, path, found) => {
		if (!isRecord(data)) return;
		for (const [field, walker] of fields)
			if (Object.hasOwn(data, field)) walker(data[field], [...path, field], found);
	};
}

function recordWalker(schema: z.ZodRecord): Walker | undefined {
	const meta = readFieldMeta(schema.keyType);
	const value = findWalker(schema.valueType);
	if (!isMarked(meta) && !value) return undefined;
	return (data, path, found) => {
		if (!isRecord(data)) return;
		for (const [key, item] of Object.entries(data)) {
			if (isMarked(meta)) found.push({ path: [...path, key], value: key, meta, key: true });
			value?.(item, [...path, key], found);
		}
	};
}

/** Returns what a schema records about its values in addition to their shape. */
export function readFieldMeta(schema: z.core.$ZodType): FieldMeta {
	return (z.globalRegistry.get(schema) ?? {}) as FieldMeta;
}

/** Returns a schema without its `optional` and `pipe` wrappers. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
	if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap());
	if (schema instanceof z.ZodPipe) return unwrap(schema.in);
	return schema;
}

/** Returns the date format of a field; `undefined` if it is not a date. */
export function schemaDateForm(schema: z.core.$ZodType): DateForm | undefined {
	const { date } = readFieldMeta(schema);
	if (date || !(schema instanceof z.ZodOptional)) return date;
	return schemaDateForm(schema.unwrap());
}

/** Returns the description of a field. A required field has it inside its `optional`. */
export function schemaDescription(schema: z.core.$ZodType | undefined): string | undefined {
	if (!schema) return undefined;
	const inner = unwrap(schema);
	const { description } = z.globalRegistry.get(schema) ?? {};
	return description ?? (inner === schema ? undefined : schemaDescription(inner));
}

/** Returns what forms and workbooks call a field: its title, else its key in words (`serviceTypes`: “Service types”). */
export function fieldTitle(key: string, schema: z.core.$ZodType): string {
	const { title } = readFieldMeta(schema);
	if (title !== undefined) return title;
	const inner = unwrap(schema);
	return inner === schema ? inWords(key) : fieldTitle(key, inner);
}

function inWords(key: string): string {
	const words = key
		.replaceAll('-', ' ')
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Returns the schema at a path, if there is one. */
export function schemaAt(schema: z.core.$ZodType, path: DataPath): z.core.$ZodType | undefined {
	let current: z.core.$ZodType | undefined = schema;
	for (const step of path) {
		const inner: z.core.$ZodType | undefined = current && unwrap(current);
		if (inner instanceof z.ZodObject)
			current = Object.hasOwn(inner.shape, step) ? inner.shape[step] : undefined;
		else if (inner instanceof z.ZodArray) current = inner.element;
		else if (inner instanceof z.ZodRecord) current = inner.valueType;
		else if (inner instanceof z.ZodUnion) {
			current = inner.options
				.map((option) => schemaAt(option, [step]))
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
