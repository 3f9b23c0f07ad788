import { describe, expect, test } from 'vitest';
import { schemas } from '../kinds/index.ts';
import { COLLECTIONS } from './collection-name.ts';
import { fieldList } from './field-list.ts';
import { siteFileSchema } from './site-file.ts';

const field = (collection: keyof typeof schemas, name: string) =>
	fieldList(schemas[collection]).find((each) => each.name === name);

test('a field has a description, whether it is required and its format', () => {
	expect(field('phases', 'programme')).toEqual({
		name: 'programme',
		required: true,
		description: 'The programme it belongs to.',
		form: 'an id from programmes/',
		values: [],
		extendable: false,
	});
	expect(field('phases', 'starts')).toMatchObject({ required: false, form: 'a month, YYYY-MM' });
});

test('nested fields follow their parent, including those of list items', () => {
	const names = fieldList(schemas['change-ideas']).map(({ name }) => name);
	expect(names.indexOf('aim.text')).toBe(names.indexOf('aim') + 1);
	expect(names).toContain('measures[].definition.source');
	expect(field('change-ideas', 'measures[].definition.source')?.required).toBe(true);
	expect(field('change-ideas', 'measures[].target')?.required).toBe(false);
	expect(fieldList(schemas.events).map(({ name }) => name)).toContain('place.locality');
});

describe('values of a closed list', () => {
	test('have their labels, in lists and records too', () => {
		expect(field('drivers', 'lens')?.values.map(({ value }) => value)).toEqual([
			'individual',
			'systemic',
		]);
		expect(field('guides', 'audience')?.values).toContainEqual({ value: 'carer', label: 'Carer' });
		expect(field('drivers', 'strength')?.values.map(({ value }) => value)).toEqual([
			'strong',
			'weak',
		]);
	});

	test('without labels are shown as written', () => {
		expect(field('drivers', 'level')?.values).toEqual([
			{ value: 'primary', label: undefined },
			{ value: 'secondary', label: undefined },
		]);
	});

	test('can be extended by a site if `site.yaml` allows that', () => {
		expect(field('sites', 'serviceTypes')?.extendable).toBe(true);
		expect(field('drivers', 'lens')?.extendable).toBe(false);
	});
});

test.each([
	['facts', 'value', 'a number'],
	['phases', 'order', 'a whole number'],
	['change-ideas', 'problem', 'text with Markdown'],
	['change-ideas', 'drivers', 'a list: an id from drivers/'],
	['drivers', 'strength', 'for each id from drivers/: one of these values'],
	['change-ideas', 'draft', 'true'],
	['events', 'place', 'online, or fields of its own'],
	['sources', 'publisher', 'an id from organisations/, or text'],
] as const)('%s: %s is %s', (collection, name, form) => {
	expect(field(collection, name)?.form).toBe(form);
});

test.each([...COLLECTIONS])('every field of %s has a description', (collection) => {
	for (const { name, description } of fieldList(schemas[collection]))
		expect(description, name).toMatch(/\.$/);
});

test('the fields of `site.yaml` have descriptions', () => {
	for (const { name, description } of fieldList(siteFileSchema))
		if (!name.startsWith('rules.')) expect(description, name).toMatch(/\.$/);
});
