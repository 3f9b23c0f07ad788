// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { make } from './make.client.ts';
import { sampleContext } from './sample-form.client.ts';
import {
	choiceControl,
	eitherControl,
	referenceOptions,
	ticksControl,
} from './value-controls.client.ts';

const context = sampleContext({ describedBy: 'hint' });
const names = (element: Element | null) =>
	['aria-labelledby', 'aria-describedby'].map((name) => element?.getAttribute(name));

const COLOURS = [
	{ value: 'red', label: 'Red' },
	{ value: 'blue', label: 'Blue' },
];

describe('a choice', () => {
	const labels = (element: Element) =>
		[...element.querySelectorAll('option')].map(({ value, textContent }) => [value, textContent]);

	test('is one of its values or nothing', () => {
		const { element, read } = choiceControl(COLOURS, 'blue', context);
		expect(read()).toBe('blue');
		expect(labels(element)).toEqual([
			['', ''],
			['red', 'Red'],
			['blue', 'Blue'],
		]);
		(element as HTMLSelectElement).value = '';
		expect(read()).toBeUndefined();
		expect(names(element)).toEqual(['label', 'hint']);
	});

	test('keeps a value that is not on the list', () => {
		const { element, read } = choiceControl(COLOURS, 'green', context);
		expect(read()).toBe('green');
		expect(labels(element)[1]).toEqual(['green', 'green (not on the list)']);
	});

	test.each([[7], [true], [['red']]])('that is %j stays so until another is made', (given) => {
		const { element, read } = choiceControl(COLOURS, given, context);
		if (!(element instanceof HTMLSelectElement)) throw new Error('Expected a list of choices');
		expect(read()).toBe(given);
		element.value = 'blue';
		expect(read()).toBe('blue');
		element.value = '';
		expect(read()).toBeUndefined();
	});

	test.each([[undefined], [null], ['']])('of %j is nothing', (given) => {
		const { element, read } = choiceControl(COLOURS, given, context);
		expect([read(), element.querySelectorAll('option').length]).toEqual([undefined, 3]);
	});

	test('of an entry has the titles of its collection', () => {
		expect(referenceOptions('tools', context)).toEqual([
			{ value: 'wheel', label: 'The wheel' },
			{ value: 'rota', label: 'A rota' },
		]);
		expect(referenceOptions('sites', context)).toEqual([]);
	});
});

describe('several ticks', () => {
	const boxes = (element: Element) => [...element.querySelectorAll('input')];

	test('keep the order of the file, and what is not on the list; new values come last', () => {
		const { element, read } = ticksControl(COLOURS, ['green', 'blue'], context);
		expect(boxes(element).map(({ value, checked }) => [value, checked])).toEqual([
			['red', false],
			['blue', true],
		]);
		const [red, blue] = boxes(element);
		if (red) red.checked = true;
		expect(read()).toEqual(['green', 'blue', 'red']);
		if (blue) blue.checked = false;
		expect(read()).toEqual(['green', 'red']);
	});

	test('leave a value that is not a list until one is ticked', () => {
		const { element, read } = ticksControl(COLOURS, 'red', context);
		expect(read()).toBe('red');
		const [, blue] = boxes(element);
		if (blue) blue.checked = true;
		expect(read()).toEqual(['blue']);
	});

	test('are a group with the names of its values', () => {
		const { element, read } = ticksControl(COLOURS, undefined, context);
		expect([element.getAttribute('role'), ...names(element)]).toEqual(['group', 'label', 'hint']);
		expect([...element.querySelectorAll('label')].map((label) => label.textContent)).toEqual([
			' Red',
			' Blue',
		]);
		expect(boxes(element).map((box) => box.type)).toEqual(['checkbox', 'checkbox']);
		expect(read()).toEqual([]);
	});
});

describe('a word or fields', () => {
	const either = (given: unknown) => {
		const group = { element: make('div'), read: () => ({ name: 'Hall' }) };
		const value = { kind: 'either', word: 'online', fields: [] } as const;
		const { element, read } = eitherControl(value, given, group, context);
		const [first, second] = element.querySelectorAll('input');
		const press = (radio: HTMLInputElement | undefined) => {
			for (const each of [first, second]) if (each) each.checked = each === radio;
			radio?.dispatchEvent(new Event('change'));
		};
		return { element, read, group, first, second, press };
	};

	test('shows the fields of a place only', () => {
		const { element, read, group, first, second, press } = either('online');
		expect([read(), group.element.hidden]).toEqual(['online', true]);
		press(second);
		expect([read(), group.element.hidden]).toEqual([{ name: 'Hall' }, false]);
		press(first);
		expect([read(), group.element.hidden]).toEqual(['online', true]);
		expect([...element.querySelectorAll('label')].map((label) => label.textContent)).toEqual([
			' Online',
			' At a place',
		]);
	});

	test('is a place where the file has fields, and neither where it has nothing', () => {
		expect(either({ name: 'Hall' }).read()).toEqual({ name: 'Hall' });
		const { read, group } = either(undefined);
		expect([read(), group.element.hidden]).toEqual([undefined, true]);
	});

	test('is one choice of two, apart from those of other fields', () => {
		const { element, first, second } = either(undefined);
		expect([element.getAttribute('role'), ...names(element)]).toEqual([
			'radiogroup',
			'label',
			'hint',
		]);
		expect([first?.type, second?.type]).toEqual(['radio', 'radio']);
		expect([first?.name, second?.name]).toEqual(['label-either', 'label-either']);
	});
});
