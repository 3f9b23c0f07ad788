import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';
import { readEntryFields } from '../schema/entry.ts';
import type { OwnVocabularies } from '../schema/vocabulary.ts';
import { changed, firstExample, without } from './changed-example.ts';
import { KINDS, schemas } from './index.ts';
import { buildJsonSchema, type JsonSchema } from './json-schema.ts';

function validator(name: CollectionName | 'site', own?: OwnVocabularies): ValidateFunction {
	// Ajv does not know the keywords that only editors use.
	return new Ajv({ strict: false, allErrors: true }).compile(buildJsonSchema(name, own));
}

describe.each(COLLECTIONS)('the JSON Schema of %s', (collection) => {
	const example = KINDS[collection].example;
	const required = [...(readEntryFields(schemas[collection])?.required ?? [])];

	test('accepts an entry with every field, and no other field', () => {
		const isValid = validator(collection);
		expect(isValid(example) || isValid.errors).toBe(true);
		expect(isValid({ ...example, colour: 'red' })).toBe(false);
	});

	test('requires each required field, unless `notPublished` names it', () => {
		const isValid = validator(collection);
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

test('a schema has a name and says what an entry is', () => {
	expect(buildJsonSchema('tools')).toMatchObject({
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'An entry of tools/',
		description: 'An equity or quality improvement tool.',
	});
	expect(buildJsonSchema('site')).toMatchObject({
		title: 'site.yaml',
		description: 'The site itself.',
	});
});

test.each<[CollectionName, field: string, good: unknown[], bad: unknown[], message: string]>([
	[
		'facts',
		'asOf',
		['2025-01', '2025-12'],
		['2025', '2025-00', '2025-13', '2025-1'],
		'a month, such as 2025-03',
	],
	[
		'events',
		'reviewed',
		['2025-01-01', '2025-10-31', '2025-02-29'],
		['2025-01-00', '2025-01-32', '2025-01', 'on 2025-01-01', '2025-01-01T10:00'],
		'a day, such as 2025-03-11',
	],
	[
		'events',
		'starts',
		['2025-01-01', '2025-01-01T00:00', '2025-01-01T19:59', '2025-01-01T23:59'],
		['2025-01-01T24:00', '2025-01-01T10:60', '2025-01-01 10:00', '2025-01', '2025-01-01T10:00Z'],
		'a day or local time, such as 2025-03-11T10:30',
	],
])('in %s, an editor accepts as %s %j, and not %j', (collection, field, good, bad, message) => {
	const isValid = validator(collection);
	for (const value of good)
		expect([value, isValid(changed(collection, { [field]: value, ends: undefined }))]).toEqual([
			value,
			true,
		]);
	for (const value of bad)
		expect([value, isValid(changed(collection, { [field]: value, ends: undefined }))]).toEqual([
			value,
			false,
		]);
	expect(buildJsonSchema(collection).properties?.[field]).toMatchObject({
		patternErrorMessage: `Expected ${message}.`,
	});
});

test('the date of a test cycle is a month or a day', () => {
	const text = JSON.stringify(buildJsonSchema('change-ideas').properties?.pdsa);
	expect(text).toContain('Expected a month or day, such as 2025-03-11.');
	const cycle = firstExample('change-ideas', 'pdsa');
	const isValid = validator('change-ideas');
	for (const [date, expected] of [
		['2025-01', true],
		['2025-01-31', true],
		['2025', false],
		['2025-01-31T10:00', false],
	])
		expect([date, isValid(changed('change-ideas', { pdsa: [{ ...cycle, date }] }))]).toEqual([
			date,
			expected,
		]);
});

test('a year of publication has four digits', () => {
	const isValid = validator('sources');
	for (const published of [999, 10_000, 2019.5, '201', '2019-5'])
		expect([published, isValid(changed('sources', { published }))]).toEqual([published, false]);
	for (const published of [1000, 9999])
		expect(isValid(changed('sources', { published }))).toBe(true);
});

test('a reference says which collection it leads to', () => {
	expect(buildJsonSchema('events').properties?.programme).toMatchObject({
		'x-collection': 'programmes',
		patternErrorMessage: 'Expected an id from programmes/.',
	});
});

test('a value without a label has its description', () => {
	expect(buildJsonSchema('facts').properties?.bound).toMatchObject({
		enumNames: ['', 'at least', 'more than', 'about'],
		enumDescriptions: expect.arrayContaining([
			'The source gives this number.',
			'about: The source says about this number.',
		]),
	});
});

test('what only our own code reads is not handed to editors, nor limits that no author meets', () => {
	const text = COLLECTIONS.map((name) => JSON.stringify(buildJsonSchema(name))).join();
	const keys = [
		...text.matchAll(
			/"(ref|markdown|vocabulary|choices|listedAt|meant|date|organisationOrText|measureData)":(?!\{)/g,
		),
	];
	expect(keys.map(([, key]) => key)).toEqual([]);
	expect(text).not.toContain(String(Number.MAX_SAFE_INTEGER));
});

test('the limits of a number are known to editors', () => {
	expect(buildJsonSchema('events').properties?.sequence).toMatchObject({ minimum: 0 });
	expect(JSON.stringify(buildJsonSchema('guides').properties?.weeks)).toContain('"maximum":520');
});
