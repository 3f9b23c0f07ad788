import { type CollectionName, ONE_ENTRY } from '../schemas/collection-name.ts';
import { type JsonSchema, jsonSchemaOf } from '../schemas/json-schema.ts';
import type { OwnVocabularies } from '../schemas/vocabulary.ts';
import { PUBLISHED_FIELDS } from './published-fields.ts';

/**
 * The JSON Schema (draft 7) of a collection’s open data: the root is the document of one entry,
 * `#/$defs/collection` that of the whole collection.
 * @param at makes an address from the site’s root absolute
 */
export function documentSchema(
	collection: CollectionName,
	own: OwnVocabularies,
	at: (address: string) => string,
): JsonSchema {
	const entry = jsonSchemaOf(collection, own);
	const fields: readonly string[] = PUBLISHED_FIELDS[collection];
	const properties = Object.fromEntries(
		fields.map((field) => [field, asPublished(entry.properties?.[field])]),
	);
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		$id: at(`/api/schema/${collection}.json`),
		title: `An entry of ${collection} as open data`,
		description: `${ONE_ENTRY[collection]} Texts are without markup.`,
		type: 'object',
		properties: {
			id: { type: 'string', description: 'Its id, one within the collection.' },
			collection: { const: collection },
			page: { type: 'string', format: 'uri', description: 'The address of its page.' },
			...properties,
			...(collection === 'change-ideas' && { evidence: EVIDENCE }),
			text: { type: 'string', description: 'Its body without markup.' },
		},
		required: ['id', 'collection', 'page', ...(entry.required ?? []).filter(isIn(fields))],
		allOf: (entry.allOf ?? []).filter((rule) => Object.keys(gapOf(rule)).every(isIn(fields))),
		additionalProperties: false,
		$defs: { collection: listSchema(collection) },
	};
}

/** The field of a rule that says: it is there, or `notPublished` names it. */
function gapOf(rule: JsonSchema | boolean): object {
	return (typeof rule === 'object' && (rule.else as JsonSchema | undefined)?.properties) || {};
}

const EVIDENCE: JsonSchema = {
	type: 'object',
	description: 'How much is known of whether it helped, worked out by the rule of the library.',
	properties: {
		level: { type: 'string' },
		label: { type: 'string' },
		reasons: { type: 'array', items: { type: 'string' } },
	},
	required: ['level', 'label', 'reasons'],
	additionalProperties: false,
};

function listSchema(collection: CollectionName): JsonSchema {
	const text: JsonSchema = { type: 'string' };
	const properties: Record<string, JsonSchema> = {
		version: { const: 1 },
		site: text,
		licence: text,
		built: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
		collection: { const: collection },
		schema: { type: 'string', format: 'uri' },
		count: { type: 'integer', minimum: 0 },
		entries: { type: 'array', items: { $ref: '#' } },
	};
	return {
		title: `All entries of ${collection} as open data`,
		type: 'object',
		properties,
		required: Object.keys(properties),
		additionalProperties: false,
	};
}

/** What only an editor of entries reads. Of texts, too, since they are published without their markup. */
const FOR_EDITORS = new Set([
	'enumNames',
	'enumDescriptions',
	'patternErrorMessage',
	'contentMediaType',
	'x-collection',
]);

function asPublished(schema: unknown): JsonSchema {
	return JSON.parse(
		JSON.stringify(schema ?? {}, (word, value) => (FOR_EDITORS.has(word) ? undefined : value)),
	);
}

function isIn(fields: readonly string[]): (field: string) => boolean {
	return (field) => fields.includes(field);
}
