import { KINDS } from '../../kinds/index.ts';
import { buildJsonSchema, type JsonSchema } from '../../kinds/json-schema.ts';
import type { CollectionName } from '../../schema/collection-name.ts';
import type { OwnVocabularies } from '../../schema/vocabulary.ts';

const DRAFT_7 = 'http://json-schema.org/draft-07/schema#';

/**
 * The JSON Schema (draft 7) of a collection’s open data: of the document of one entry
 * (`#/definitions/entry`) and that of the whole collection (`#/definitions/collection`).
 * @param at makes an address from the site’s root absolute
 */
export function documentSchema(
	collection: CollectionName,
	own: OwnVocabularies,
	at: (address: string) => string,
): JsonSchema {
	return {
		$schema: DRAFT_7,
		$id: at(`/api/schema/${collection}.json`),
		title: `The open data of ${collection}`,
		type: 'object',
		if: { required: ['entries'] },
		// biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema
		then: { $ref: '#/definitions/collection' },
		else: { $ref: '#/definitions/entry' },
		definitions: { entry: entrySchema(collection, own), collection: listSchema(collection) },
	};
}

/** The JSON Schema (draft 7) of the table of contents of the open data. */
export function indexSchema(at: (address: string) => string): JsonSchema {
	const collection = { name: TEXT, count: COUNT, url: ADDRESS, schema: ADDRESS };
	return {
		$schema: DRAFT_7,
		$id: at('/api/schema/index.json'),
		title: 'The table of contents of the open data',
		...closed({
			...PROVENANCE,
			schema: ADDRESS,
			collections: { type: 'array', items: closed(collection) },
			files: { type: 'array', items: closed({ title: TEXT, url: ADDRESS }) },
		}),
	};
}

function entrySchema(collection: CollectionName, own: OwnVocabularies): JsonSchema {
	const entry = buildJsonSchema(collection, own);
	const fields: readonly string[] = KINDS[collection].published;
	const properties = Object.fromEntries(
		fields.map((field) => [field, asPublished(entry.properties?.[field])]),
	);
	return {
		title: `An entry of ${collection} as open data`,
		description: `${KINDS[collection].about} Texts are without markup.`,
		type: 'object',
		properties: {
			id: { type: 'string', description: 'Its id, one within the collection.' },
			collection: { const: collection },
			page: { ...ADDRESS, description: 'The address of its page.' },
			licence: { ...TEXT, description: 'The licence of this document.' },
			schema: { ...ADDRESS, description: 'The schema of this document.' },
			...properties,
			...(collection === 'change-ideas' && { evidence: EVIDENCE }),
			text: { type: 'string', description: 'Its body without markup.' },
		},
		required: ['id', 'collection', 'page', ...(entry.required ?? []).filter(isAmong(fields))],
		allOf: (entry.allOf ?? []).filter((rule) =>
			Object.keys(gapSchema(rule)).every(isAmong(fields)),
		),
		additionalProperties: false,
	};
}

/** The field of a rule that says: it is there, or `notPublished` names it. */
function gapSchema(rule: JsonSchema | boolean): object {
	return (typeof rule === 'object' && (rule.else as JsonSchema | undefined)?.properties) || {};
}

const TEXT: JsonSchema = { type: 'string' };
const ADDRESS: JsonSchema = { type: 'string', format: 'uri' };
const COUNT: JsonSchema = { type: 'integer', minimum: 0 };
const PROVENANCE: Readonly<Record<string, JsonSchema>> = {
	version: { const: 1 },
	site: TEXT,
	licence: TEXT,
	built: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
};

/** An object with these properties, each of them, and no others. */
function closed(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
	return {
		type: 'object',
		properties: { ...properties },
		required: Object.keys(properties),
		additionalProperties: false,
	};
}

const EVIDENCE: JsonSchema = {
	description: 'How much is known about whether it helped, calculated by the rule of the library.',
	...closed({ level: TEXT, label: TEXT, reasons: { type: 'array', items: TEXT } }),
};

function listSchema(collection: CollectionName): JsonSchema {
	return {
		title: `All entries of ${collection} as open data`,
		...closed({
			...PROVENANCE,
			collection: { const: collection },
			schema: ADDRESS,
			count: COUNT,
			entries: { type: 'array', items: { $ref: '#/definitions/entry' } },
		}),
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

function isAmong(fields: readonly string[]): (field: string) => boolean {
	return (field) => fields.includes(field);
}
