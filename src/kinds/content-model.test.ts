import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';
import { siteFileSchema } from '../schema/site-file.ts';
import { without } from './changed-example.ts';
import { KINDS, schemas } from './index.ts';

/** The rows of the content model's table of fields; `?` marks what may be left out. */
const ROWS = new Map(readRows());

function readRows(): [name: string, fields: string[]][] {
	const page = readFileSync(join(import.meta.dirname, '../../.github/CONTENT-MODEL.md'), 'utf8');
	const [, table = ''] = page.split('\n## The fields of each collection\n');
	return [...table.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].map(([, name = '', fields = '']) => [
		name.replaceAll('`', ''),
		fields.replaceAll('`', '').split(', '),
	]);
}

/** Returns the fields of a row; the last mention of a field counts. */
function rowFields(row: string): string[] {
	const named = (ROWS.get(row) ?? []).flatMap((name) =>
		/^[A-Z]+$/.test(name) ? rowFields(name) : name,
	);
	return [...new Map(named.map((name) => [name.replace('?', ''), name])).values()];
}

const requiredFields = (collection: CollectionName) =>
	rowFields(collection).filter((field) => !field.endsWith('?'));
const optionalFields = (collection: CollectionName) =>
	rowFields(collection).flatMap((field) => (field.endsWith('?') ? [field.slice(0, -1)] : []));

/** Returns the schema’s problems of an entry: their places and kinds. */
function against(collection: CollectionName, data: unknown): string[] {
	const result = schemas[collection].safeParse(data);
	return (result.error?.issues ?? []).map(
		(issue) =>
			`${issue.path.join('.')}: ${issue.code === 'unrecognized_keys' ? `unknown ${issue.keys}` : issue.message}`,
	);
}

describe.each(COLLECTIONS)('%s', (collection) => {
	const example = KINDS[collection].example;

	test('has the fields of the content model and no others', () => {
		const { aliases, notPublished, ...shape } = schemas[collection].shape;
		expect(aliases).toBeDefined();
		expect(notPublished).toBeDefined();
		expect(Object.keys(shape).sort()).toEqual(
			rowFields(collection)
				.map((field) => field.replace('?', ''))
				.sort(),
		);
		expect(against(collection, { ...example, colour: 'red' })).toEqual([': unknown colour']);
	});

	test('accepts an entry with every field, and one with only the required fields', () => {
		expect(against(collection, example)).toEqual([]);
		const bare = without(
			example,
			...optionalFields(collection).filter((field) => isFree(collection, field)),
		);
		expect(against(collection, bare)).toEqual([]);
	});

	test('requires each required field, unless `notPublished` names it', () => {
		for (const field of requiredFields(collection)) {
			const rest = lacking(example, field);
			expect(against(collection, rest)).toEqual([`${field}: missing`]);
			const named = against(collection, { ...rest, notPublished: [field] });
			expect(named).toEqual(field === 'consent' ? ['notPublished.0: wrong'] : []);
		}
	});

	test('rejects names in `notPublished` of fields that are given, optional or unknown', () => {
		for (const field of [
			...requiredFields(collection),
			...optionalFields(collection),
			'colour',
			'notPublished',
		]) {
			const rest = optionalFields(collection).includes(field) ? without(example, field) : example;
			if (!isFree(collection, field) || (collection === 'facts' && field === 'denominator'))
				continue;
			expect(against(collection, { ...rest, notPublished: [field] })).toEqual([
				'notPublished.0: wrong',
			]);
		}
	});

	test('rejects anything that is not a set of fields', () => {
		for (const data of [null, 'text', 3, [], true])
			expect(schemas[collection].safeParse(data).success).toBe(false);
	});
});

/** True for a field that no other field of the example requires. */
function isFree(collection: CollectionName, field: string): boolean {
	const asked: Partial<Record<CollectionName, string[]>> = {
		phases: ['starts', 'ends'],
		drivers: ['parents', 'strength'],
		'change-ideas': ['drivers', 'serviceTypes', 'populations', 'pcref', 'tools'],
		sites: ['cohort', 'cohortCertainty', 'organisation', 'organisationCertainty'],
	};
	return !asked[collection]?.includes(field);
}

/** Returns an entry without a field and its dependent fields. */
function lacking(entry: Record<string, unknown>, field: string): Record<string, unknown> {
	if (field === 'level') return without(entry, field, 'parents', 'strength');
	if (field === 'pcref') return without(entry, field, 'inferred');
	if (field === 'measures') return { ...without(entry, field), aim: { text: 'To know.' } };
	return without(entry, field);
}

test('a fact that leaves its denominator out may say that it is not published', () => {
	const rest = without(KINDS.facts.example, 'denominator');
	expect(against('facts', { ...rest, notPublished: ['denominator'] })).toEqual([]);
	expect(against('facts', { ...KINDS.facts.example, notPublished: ['denominator'] })).toEqual([
		'notPublished.0: wrong',
	]);
});

test('`site.yaml` has the fields of the content model and no others', () => {
	expect(Object.keys(siteFileSchema.shape)).toEqual(
		'title tagline url base locale programme feedback topics footer licence newsletter populations serviceTypes readingAge rules privacy help editing'.split(
			' ',
		),
	);
});
