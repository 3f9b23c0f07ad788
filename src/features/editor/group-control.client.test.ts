// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { FormField, FormValue } from '../../editing/form/form-field.ts';
import { fieldElement } from './group-control.client.ts';
import { sampleContext, sampleField, TEXT } from './sample-form.client.ts';

const open = (field: FormField, given?: unknown, path: (string | number)[] = []) =>
	fieldElement(field, given, sampleContext({ path }), () => undefined);

const read = (value: FormValue, given?: unknown) =>
	open(sampleField('field', value), given).control.read();

const paths = (element: Element) =>
	[...element.querySelectorAll('[data-path]')].map((each) => each.getAttribute('data-path'));
const press = (element: Element, words: string) =>
	[...element.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();
const choices = (count: number) =>
	Array.from({ length: count }, (_, number) => ({
		value: `v${number}`,
		label: `V ${number}`,
		description: undefined,
	}));

describe('a field', () => {
	test('has its label, its hint, a place for findings and its path', () => {
		const { element } = open(sampleField('title', TEXT, { hint: 'In a few words.' }), 'Wheel');
		const input = element.querySelector('input');
		const named = (attribute: string) =>
			element.querySelector(`#${input?.getAttribute(attribute)}`)?.textContent;
		expect([named('aria-labelledby'), named('aria-describedby')]).toEqual([
			'Title',
			'In a few words.',
		]);
		expect(element.getAttribute('data-path')).toBe('["title"]');
		expect(element.querySelector('.found')).not.toBeNull();
		expect(element.className).toBe('field');
	});

	test('that may be left out says so, and one without a hint is not described', () => {
		const { element } = open(sampleField('title', TEXT, { required: false }), 'Wheel');
		expect(element.querySelector('.label')?.textContent).toBe('Title (optional)');
		expect(element.querySelector('input')?.hasAttribute('aria-describedby')).toBe(false);
		expect(element.querySelector('.hint')).toBeNull();
	});

	test.each<[FormValue, unknown, string]>([
		[{ kind: 'list', item: TEXT }, undefined, 'DETAILS'],
		[{ kind: 'list', item: TEXT }, [], 'DETAILS'],
		[{ kind: 'list', item: TEXT }, ['a'], 'DIV'],
		[{ kind: 'group', fields: [] }, undefined, 'DETAILS'],
		[{ kind: 'map', key: TEXT, item: TEXT }, undefined, 'DETAILS'],
		[{ kind: 'either', word: 'online', fields: [] }, undefined, 'DETAILS'],
		[TEXT, undefined, 'DIV'],
	])(
		'that may be left out, of %j with %j, is %s: wide ones stay closed until they are used',
		(value, given, tag) => {
			const field = sampleField('part', value, { required: false });
			const { element } = open(field, given);
			expect(element.tagName).toBe(tag);
			if (tag === 'DETAILS')
				expect(element.querySelector('summary')?.textContent).toBe('Part (optional)');
			expect(open({ ...field, required: true }, given).element.tagName).toBe('DIV');
		},
	);
});

describe('each kind of value comes back as the file has it', () => {
	test.each<[string, FormValue, unknown]>([
		['a text', TEXT, 'Words'],
		['a number', { kind: 'number', whole: true }, 3],
		['a date', { kind: 'date', form: 'day' }, '2026-01-05'],
		['a tick', { kind: 'tick' }, true],
		['a choice', { kind: 'choice', choices: choices(2), listedAt: undefined }, 'v1'],
		['a picture', { kind: 'choice', choices: choices(2), listedAt: '/pictures/' }, 'v1'],
		['a reference', { kind: 'reference', collection: 'tools' }, 'rota'],
		['a group', { kind: 'group', fields: [sampleField('name')] }, { name: 'A', other: 1 }],
		['a place', { kind: 'either', word: 'online', fields: [sampleField('name')] }, { name: 'A' }],
		['a list', { kind: 'list', item: TEXT }, ['a', 'b']],
		[
			'ticks',
			{ kind: 'list', item: { kind: 'choice', choices: choices(2), listedAt: undefined } },
			['v1', 'v0'],
		],
		['a map', { kind: 'map', key: TEXT, item: TEXT }, { one: 'strong', two: 'weak' }],
		['a file', { kind: 'file' }, './a.pdf'],
	])('%s', (_, value, given) => {
		expect(read(value, given)).toEqual(given);
	});

	test.each<[string, FormValue]>([
		['a group', { kind: 'group', fields: [sampleField('name')] }],
		['a map', { kind: 'map', key: TEXT, item: TEXT }],
		['a list', { kind: 'list', item: TEXT }],
	])('%s whose value is of another kind, so that the validator explains it', (_, value) => {
		expect(read(value, 7)).toBe(7);
	});

	test('data that are kept beside the entry', () => {
		const { control, element } = open(sampleField('data', { kind: 'data' }, { hint: 'A file.' }));
		expect(control.read()).toBeUndefined();
		expect(element.querySelector('textarea.data')).not.toBeNull();
		expect(element.textContent).not.toContain('A file.');
	});
});

describe('a list', () => {
	const list = (item: FormValue, label = 'Steps') =>
		open(sampleField('field', { kind: 'list', item }, { label }), ['a']).element;

	test('of up to twenty values is ticks, of more is chosen one by one', () => {
		const of = (count: number): FormValue => ({
			kind: 'choice',
			choices: choices(count),
			listedAt: undefined,
		});
		expect(list(of(20)).querySelectorAll('[type=checkbox]')).toHaveLength(20);
		expect(list(of(21)).querySelectorAll('[type=checkbox]')).toHaveLength(0);
		expect(list(of(21)).querySelectorAll('select')).toHaveLength(1);
	});

	test.each([
		['Drivers', 'Driver 1'],
		['Change ideas', 'Change idea 1'],
		['Series', 'Serie 1'],
		['Progress', 'Item 1'],
		['What it needs', 'Item 1'],
		['Who has done it', 'Item 1'],
		['Equipment', 'Item 1'],
	])('named “%s” has “%s”', (label, name) => {
		expect(list(TEXT, label).querySelector('.item-name')?.textContent).toBe(name);
	});

	test('has the number of each item in the paths of its fields; its id is made, not typed', () => {
		const item: FormValue = { kind: 'group', fields: [sampleField('id'), sampleField('name')] };
		const { element, control } = open(sampleField('items', { kind: 'list', item }), [
			{ id: 'one', name: 'A' },
			{ id: 'two', name: 'B' },
		]);
		expect(paths(element)).toEqual(['["items",0,"name"]', '["items",1,"name"]']);
		expect(control.read()).toEqual([
			{ id: 'one', name: 'A' },
			{ id: 'two', name: 'B' },
		]);
		const alone = open(sampleField('item', item), { id: 'one', name: 'A' });
		expect(paths(alone.element)).toEqual(['["item","id"]', '["item","name"]']);
	});

	test('of Easy Read sentences counts the words of each', () => {
		const item: FormValue = { kind: 'group', fields: [sampleField('text'), sampleField('name')] };
		const { element } = open(sampleField('sentences', { kind: 'list', item }), [
			{ text: 'One two' },
		]);
		expect([...element.querySelectorAll('.count')].map((each) => each.textContent)).toEqual([
			'2 words',
		]);
	});
});

describe('a map', () => {
	const map: FormValue = { kind: 'map', key: TEXT, item: TEXT };

	test('gets a line for each key, which can be added', () => {
		const { element, control } = open(sampleField('strength', map), { one: 'strong' });
		expect([...element.querySelectorAll('.label')].map((label) => label.textContent)).toEqual([
			'Strength',
			'For',
			'Value',
		]);
		press(element, 'Add line');
		const [, , key, value] = element.querySelectorAll('input');
		if (key) key.value = 'two';
		if (value) value.value = 'weak';
		expect(control.read()).toEqual({ one: 'strong', two: 'weak' });
	});

	test('that has none yet is empty', () => {
		expect(read(map)).toEqual({});
	});
});
