import { z } from 'zod';
import { readEntryFields } from './entry.ts';
import { EXTENDABLE, type Vocabulary } from './vocabulary.ts';
import { type DateForm, readFieldMeta, schemaDescription, unwrap } from './walk.ts';

/** A field of an entry, or a nested field, as described to authors. */
export interface FieldInList {
	/** Its name after those of its parents: `aim.text`; `measures[].id` for a field of each list item. */
	name: string;
	/** True if every entry, or every parent, must have it. */
	required: boolean;
	/** Its description. */
	description: string | undefined;
	/** Its format: “text”, “a list of ids from sources/”. */
	form: string;
	/** The values of a closed list; those without a label are self-explanatory. */
	values: readonly { value: string; label: string | undefined }[];
	/** True if `site.yaml` may add to the values. */
	extendable: boolean;
}

/** Returns all fields of a schema in order, each followed by its nested fields. */
export function fieldList(schema: z.core.$ZodType): FieldInList[] {
	const required = readEntryFields(schema)?.required;
	return listFields(schema, '').map((field) =>
		required?.has(field.name) ? { ...field, required: true } : field,
	);
}

function listFields(schema: z.core.$ZodType, prefix: string): FieldInList[] {
	const inner = unwrap(schema);
	if (inner instanceof z.ZodArray) return listFields(inner.element, `${prefix}[]`);
	if (inner instanceof z.ZodUnion)
		return inner.options.flatMap((option) => listFields(option, prefix));
	if (!(inner instanceof z.ZodObject)) return [];
	return Object.entries(inner.shape).flatMap(([key, field]) => {
		const name = prefix ? `${prefix}.${key}` : key;
		const own: FieldInList = {
			name,
			required: !(field instanceof z.ZodOptional),
			description: schemaDescription(field),
			form: describeForm(field),
			values: listValues(field),
			extendable: findVocabulary(field)?.extendable ?? false,
		};
		return [own, ...listFields(field, name)];
	});
}

const DATES: Readonly<Record<DateForm, string>> = {
	month: 'a month, YYYY-MM',
	day: 'a day, YYYY-MM-DD',
	'month or day': 'a month, YYYY-MM, or a day, YYYY-MM-DD',
	'day or local time': 'a day, YYYY-MM-DD, or a local time, YYYY-MM-DDTHH:MM',
	'year, month or day': 'a year, a month, YYYY-MM, or a day, YYYY-MM-DD',
};

function describeForm(schema: z.core.$ZodType): string {
	const inner = unwrap(schema);
	const meta = { ...readFieldMeta(inner), ...readFieldMeta(schema) };
	if (meta.date) return DATES[meta.date];
	if (meta.ref) return `an id from ${meta.ref}/`;
	if (meta.file) return 'a file, as ./name';
	if (meta.markdown) return 'text with Markdown';
	if (meta.organisationOrText) return 'an id from organisations/, or text';
	if (meta.listedAt) return `one of the values listed at ${meta.listedAt}`;
	if (meta.vocabulary || inner instanceof z.ZodEnum) return 'one of these values';
	if (inner instanceof z.ZodLiteral) return [...inner.values].map(String).join(' or ');
	if (inner instanceof z.ZodArray) return `a list: ${describeForm(inner.element)}`;
	if (inner instanceof z.ZodRecord)
		return `for each ${describeForm(inner.keyType).replace(/^an? /, '')}: ${describeForm(inner.valueType)}`;
	if (inner instanceof z.ZodUnion)
		return inner.options.map((option) => describeForm(option)).join(', or ');
	if (inner instanceof z.ZodObject) return 'fields of its own';
	if (inner instanceof z.ZodNumber)
		return inner.format?.includes('int') ? 'a whole number' : 'a number';
	return 'text';
}

function listValues(schema: z.core.$ZodType): FieldInList['values'] {
	if (readFieldMeta(innermost(schema)).listedAt) return [];
	const vocabulary = findVocabulary(schema)?.values;
	if (vocabulary) return Object.entries(vocabulary).map(([value, { label }]) => ({ value, label }));
	const inner = innermost(schema);
	return inner instanceof z.ZodEnum
		? inner.options.map((value) => ({ value: String(value), label: undefined }))
		: [];
}

function findVocabulary(
	schema: z.core.$ZodType,
): { values: Vocabulary; extendable: boolean } | undefined {
	const inner = innermost(schema);
	const { choices, vocabulary } = readFieldMeta(inner);
	if (vocabulary) return { values: EXTENDABLE[vocabulary], extendable: true };
	return choices && { values: choices, extendable: false };
}

/** Returns the schema of the values themselves: inside lists, and inside records by id. */
function innermost(schema: z.core.$ZodType): z.core.$ZodType {
	const inner = unwrap(schema);
	if (inner instanceof z.ZodArray) return innermost(inner.element);
	if (inner instanceof z.ZodRecord) return innermost(inner.valueType);
	return inner;
}
