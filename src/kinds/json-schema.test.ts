import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';
import { readEntryFields } from '../schema/entry.ts';
import type { OwnVocabularies } from '../schema/vocabulary.ts';
import { changed, without } from './changed-example.ts';
import { KINDS, schemas } from './index.ts';
import { buildJsonSchema, type JsonSchema } from './json-schema.ts';

function validator(name: CollectionName | 'site', own?: OwnVocabularies): ValidateFunction {
	// Ajv does not know the keywords that only editors use.
	return new Ajv({ strict: false, allErrors: true }).compile(buildJsonSchema(name, own));
}

describe.each(COLLECTIONS)('the JSON Schema of %s', (collection) => {
	const isValid = validator(collection);
	const example = KINDS[collection].example;
	const required = [...(readEntryFields(schemas[collection])?.required ?? [])];

	test('accepts an entry with every field, and no other field', () => {
		expect(isValid(example) || isValid.errors).toBe(true);
		expect(isValid({ ...example, colour: 'red' })).toBe(false);
	});

	test('requires each required field, unless `notPublished` names it', () => {
		for (const field of required) {
			const rest = without(example, field);
			expect([field, isValid(rest)]).toEqual([field, false]);
			const named = { ...rest, notPublished: [field] };
			expect([field, isValid(named)]).toEqual([field, field !== 'consent']);
			expect([field, isValid({ ...example, notPublished: [field] })]).toEqual([field, false]);
		}
	});

	test('describes every field', () => {
		for (const [field, schema] of Object.entries(buildJsonSchema(collection).properties ?? {}))
			expect([field, (schema as JsonSchema).description]).toEqual([field, expect.any(String)]);
	});
});

/** The JSON Schemas reject what the schemas reject, as far as it concerns a single field. */
test.each<[CollectionName, Record<string, unknown>]>([
	['tools', { title: '' }],
	['tools', { summary: 'x'.repeat(201) }],
	['tools', { sources: [] }],
	['tools', { sources: ['A report'] }],
	['tools', { reviewed: '2025-13-01' }],
	['tools', { reviewed: '2025-01' }],
	['tools', { draft: false }],
	['tools', { downloads: ['../sheet.pdf'] }],
	['tools', { easyRead: { sentences: [{ picture: 'person' }] } }],
	['facts', { asOf: '2025' }],
	['facts', { value: '3' }],
	['facts', { bound: 'nearly' }],
	['sources', { published: 'May 2019' }],
	['sources', { published: 19 }],
	['events', { starts: '2025-03-11 10:00' }],
	['events', { place: 'offline' }],
	['events', { place: { name: 'Hall' } }],
	['change-ideas', { serviceTypes: ['elsewhere'] }],
	['change-ideas', { drivers: [] }],
	['drivers', { strength: { 'driver-a': 'fair' } }],
	['drivers', { strength: { 'Driver A': 'weak' } }],
	['organisations', { ods: 'rx4' }],
	['glossary', { notPublished: ['colour'] }],
])('of %s rejects %j', (collection, changes) => {
	const data = changed(collection, changes);
	expect(schemas[collection].safeParse(data).success).toBe(
		collection === 'change-ideas' && 'serviceTypes' in changes,
	);
	expect(validator(collection)(data)).toBe(false);
});

test.each([2019, '2019', '2019-05', '2019-05-31'])(
	'a source may be published in %j',
	(published) => {
		expect(validator('sources')(changed('sources', { published }))).toBe(true);
	},
);

test('values keep their labels and descriptions', () => {
	const status = buildJsonSchema('change-ideas').properties?.status as JsonSchema;
	expect(status.enum).toContain('stopped');
	expect(status.enumNames).toContain('Stopped');
	expect(status.enumDescriptions).toContain(
		'Stopped: A team tried it and stopped; we still say what was learned.',
	);
});

test('values that a site adds to a vocabulary are included', () => {
	const own = { serviceTypes: { forest: { label: 'Forest', description: 'Trees.' } } };
	const data = changed('change-ideas', { serviceTypes: ['forest', 'dementia'] });
	expect(validator('change-ideas')(data)).toBe(false);
	expect(validator('change-ideas', own)(data)).toBe(true);
});

test('Markdown and references are marked', () => {
	const idea = buildJsonSchema('change-ideas').properties ?? {};
	expect(idea.problem).toMatchObject({ contentMediaType: 'text/markdown' });
	expect(idea.drivers).toMatchObject({ items: { 'x-collection': 'drivers' } });
	expect(idea.title).not.toHaveProperty('contentMediaType');
});

test('the JSON Schema of `site.yaml` accepts existing rules, and has the required fields', () => {
	const isValid = validator('site');
	const site = {
		title: 'A',
		tagline: 'B',
		url: 'https://example.org',
		feedback: 'a@example.org',
		footer: 'C',
	};
	expect(isValid({ ...site, rules: { 'link/text': 'off' } })).toBe(true);
	expect(isValid({ ...site, rules: { 'link/words': 'off' } })).toBe(false);
	expect(isValid(without(site, 'footer'))).toBe(false);
	expect(isValid({ ...site, notPublished: ['footer'] })).toBe(false);
});
