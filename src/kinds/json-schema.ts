import { z } from 'zod';
import type { CollectionName } from '../schema/collection-name.ts';
import { readEntryFields } from '../schema/entry.ts';
import { siteFileSchema } from '../schema/site-file.ts';
import { EXTENDABLE, type OwnVocabularies, type Vocabulary } from '../schema/vocabulary.ts';
import { type DateForm, type FieldMeta, readFieldMeta } from '../schema/walk.ts';
import { KINDS, schemas } from './index.ts';

/**
 * JSON Schemas (draft 7, which editors know best) of entries as authors write them. They help while typing;
 * conditions on several fields, or on other entries, are checked only by the validator.
 */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * Returns the JSON Schema of a collection’s entries or of `site.yaml`, with the values that a site adds to the
 * vocabularies.
 */
export function buildJsonSchema(
	name: CollectionName | 'site',
	own: OwnVocabularies = {},
): JsonSchema {
	const schema: z.core.$ZodType = name === 'site' ? siteFileSchema : schemas[name];
	const { $schema, ...json } = z.toJSONSchema(schema, {
		io: 'input',
		target: 'draft-7',
		unrepresentable: 'any',
		override: ({ zodSchema, jsonSchema }) => annotate(jsonSchema, readFieldMeta(zodSchema), own),
	});
	return {
		...($schema !== undefined && { $schema }),
		title: name === 'site' ? 'site.yaml' : `An entry of ${name}/`,
		description: name === 'site' ? 'The site itself.' : KINDS[name].about,
		...json,
		...fieldRules(schema, json.properties ?? {}),
	};
}

/** Adds what a schema records about a value in addition to its shape, as JSON Schema keywords. */
function annotate(json: JsonSchema, meta: FieldMeta, own: OwnVocabularies): void {
	for (const word of [
		'ref',
		'markdown',
		'vocabulary',
		'choices',
		'listedAt',
		'meant',
		'file',
		'date',
		'organisationOrText',
		'measureData',
	])
		delete json[word];
	if (meta.choices) addValues(json, meta.choices);
	if (meta.vocabulary) addValues(json, { ...EXTENDABLE[meta.vocabulary], ...own[meta.vocabulary] });
	if (meta.markdown) json.contentMediaType = 'text/markdown';
	if (meta.ref) {
		json['x-collection'] = meta.ref;
		json.patternErrorMessage = `Expected an id from ${meta.ref}/.`;
	}
	if (meta.date === 'year, month or day') Object.assign(json, YEAR_MONTH_OR_DAY);
	else if (meta.date) {
		json.pattern = DATE_PATTERNS[meta.date];
		json.patternErrorMessage = `Expected a ${meta.date}, such as ${EXAMPLES[meta.date]}.`;
	}
	if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum;
	if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum;
}

/** Returns the values of a vocabulary, with labels and descriptions as shown by editors. */
function addValues(json: JsonSchema, vocabulary: Vocabulary): void {
	const values = Object.values(vocabulary);
	json.enum = Object.keys(vocabulary);
	json.enumNames = values.map(({ label }) => label);
	json.enumDescriptions = values.map(({ label, description }) =>
		label ? `${label}: ${description}` : description,
	);
}

const MONTH = '\\d{4}-(0[1-9]|1[0-2])';
const DAY = `${MONTH}-(0[1-9]|[12]\\d|3[01])`;
const DATE_PATTERNS: Record<Exclude<DateForm, 'year, month or day'>, string> = {
	month: `^${MONTH}$`,
	day: `^${DAY}$`,
	'month or day': `^(${MONTH}|${DAY})$`,
	'day or local time': `^${DAY}(T([01]\\d|2[0-3]):[0-5]\\d)?$`,
};
const EXAMPLES: typeof DATE_PATTERNS = {
	month: '2025-03',
	day: '2025-03-11',
	'month or day': '2025-03-11',
	'day or local time': '2025-03-11T10:30',
};
const YEAR_MONTH_OR_DAY: JsonSchema = {
	anyOf: [
		{ type: 'integer', minimum: 1000, maximum: 9999 },
		{ type: 'string', pattern: `^(\\d{4}|${MONTH}|${DAY})$` },
	],
};

/** Requires each required field or its name in `notPublished`, but not both. */
function fieldRules(
	schema: z.core.$ZodType,
	properties: JsonSchema['properties'] & {},
): JsonSchema {
	const fields = readEntryFields(schema);
	if (!fields) return {};
	const { required, notPublishable } = fields;
	const notPublished = {
		...(properties.notPublished as JsonSchema),
		items: { type: 'string' as const, enum: [...notPublishable] },
	};
	return {
		properties: { ...properties, notPublished },
		required: [...required].filter((field) => !notPublishable.has(field)),
		allOf: [...notPublishable].map((field) => ({
			if: {
				not: {
					required: ['notPublished'],
					properties: { notPublished: { type: 'array', contains: { const: field } } },
				},
			},
			// biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
			then: required.has(field) ? { required: [field] } : true,
			else: { properties: { [field]: false } },
		})),
	};
}
