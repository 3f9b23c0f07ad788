// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { listControl } from './list-controls.client.ts';
import { make } from './make.client.ts';
import { sampleContext } from './sample-form.client.ts';

let changes = 0;

function open(given: unknown, name = 'Step') {
	const control = listControl(name, given, sampleContext(), (value, index) => {
		const input = make('input', { 'data-index': index });
		input.value = String(value ?? '');
		return { element: input, read: () => input.value || undefined };
	});
	document.body.replaceChildren(control.element);
	return control;
}

const items = () => [...document.querySelectorAll('li')];
const press = (words: string, item = -1) =>
	[...(items().at(item) ?? document.body).querySelectorAll('button')]
		.find(({ textContent }) => textContent === words)
		?.click();
const add = () => document.querySelector<HTMLButtonElement>('div > button');
const names = () =>
	items().map((item) => [
		item.querySelector('.item-name')?.textContent,
		item.querySelector('input')?.value,
	]);

beforeEach(() => {
	changes = 0;
});
document.addEventListener('input', () => {
	changes += 1;
});

test('items are numbered, and moving one is a change, as typing is', () => {
	const { read } = open(['a', 'b', 'c']);
	expect(changes).toBe(0);
	press('Up', 2);
	expect(read()).toEqual(['a', 'c', 'b']);
	press('Down', 0);
	expect(read()).toEqual(['c', 'a', 'b']);
	expect(names()).toEqual([
		['Step 1', 'c'],
		['Step 2', 'a'],
		['Step 3', 'b'],
	]);
	expect(changes).toBe(2);
});

test('the first can’t go up nor the last down, so nothing changes', () => {
	const { read } = open(['a', 'b']);
	press('Up', 0);
	press('Down', 1);
	expect(read()).toEqual(['a', 'b']);
	expect(changes).toBe(0);
});

test('an item is removed, and the focus goes to the button that adds one', () => {
	const { read } = open(['a', 'b', 'c']);
	press('Remove', 1);
	expect(read()).toEqual(['a', 'c']);
	expect(names().map(([name]) => name)).toEqual(['Step 1', 'Step 2']);
	expect(document.activeElement).toBe(add());
	expect(changes).toBe(1);
});

test('an added item is empty and has the focus; empty ones are not saved', () => {
	const { read } = open(['a']);
	expect(add()?.textContent).toBe('Add step');
	add()?.click();
	expect(document.activeElement).toBe(items()[1]?.querySelector('input'));
	expect(items()[1]?.querySelector('input')?.dataset.index).toBe('1');
	expect(changes).toBe(1);
	expect(read()).toEqual(['a']);
});

test('a name that is an acronym stays one on the button', () => {
	open([], 'PDSA cycle');
	expect(add()?.textContent).toBe('Add PDSA cycle');
});

test('a value of another kind stays until there is an item', () => {
	const { read } = open('words');
	expect(read()).toBe('words');
	add()?.click();
	const input = document.querySelector('input');
	if (input) input.value = 'a';
	expect(read()).toEqual(['a']);
	expect(open(undefined).read()).toEqual([]);
});

test('the list is a group with the name of its field', () => {
	const { element } = open([]);
	expect([element.getAttribute('role'), element.getAttribute('aria-labelledby')]).toEqual([
		'group',
		'label',
	]);
});
