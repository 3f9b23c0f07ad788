// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { make } from './make.client.ts';
import { sampleContext } from './sample-form.client.ts';
import {
	choiceControl,
	dateControl,
	eitherControl,
	numberControl,
	referenceOptions,
	textControl,
	tickControl,
	ticksControl,
} from './value-controls.client.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

const context = sampleContext({ describedBy: 'hint' });
const names = (element: Element | null) =>
	['aria-labelledby', 'aria-describedby'].map((name) => element?.getAttribute(name));

function type(element: Element, words: string): void {
	const field = (
		element.matches('input, textarea') ? element : element.querySelector('input, textarea')
	) as Field;
	field.value = words;
	field.dispatchEvent(new Event('input'));
}

const count = (element: Element) => element.querySelector('.count')?.textContent;

describe('a text', () => {
	const plain = { markdown: false, most: undefined };

	test('is on one line, with its label and its hint', () => {
		const { element, read } = textControl(plain, 'Wheel', context);
		expect(element.tagName).toBe('INPUT');
		expect(names(element)).toEqual(['label', 'hint']);
		expect(read()).toBe('Wheel');
		type(element, 'Rota');
		expect(read()).toBe('Rota');
		expect(names(textControl(plain, '', sampleContext()).element)).toEqual(['label', null]);
	});

	test.each([
		['may hold Markdown', { markdown: true, most: undefined }, 'Wheel', 4],
		['has a greatest length', { markdown: false, most: 20 }, 'Wheel', 2],
		['has several lines', plain, 'One\nTwo', 2],
		['is long', plain, 'x'.repeat(90), 2],
	])('is on several lines where it %s', (_, kind, given, rows) => {
		const { element, read } = textControl(kind, given, context);
		const area = element.matches('textarea') ? element : element.querySelector('textarea');
		expect(area?.getAttribute('rows')).toBe(String(rows));
		expect(names(area)).toEqual(['label', 'hint']);
		expect(read()).toBe(given);
	});

	test('of 89 letters fits on one line', () => {
		expect(textControl(plain, 'x'.repeat(89), context).element.tagName).toBe('INPUT');
	});

	test('says how long it is as it is typed', () => {
		const { element, read } = textControl({ markdown: false, most: 20 }, 'Wheel', context);
		expect(count(element)).toBe('5 of at most 20 characters');
		type(element, '  Wheels ');
		expect(count(element)).toBe('6 of at most 20 characters');
		expect(read()).toBe('  Wheels ');
	});

	test.each([[undefined], [null]])('that is not there is empty, not “%s”', (given) => {
		expect(textControl(plain, given, context).read()).toBe('');
	});
});

describe('a number', () => {
	test.each([
		['12', 12],
		['-1.5', -1.5],
		[' 7 ', 7],
		['', undefined],
		['about 12', 'about 12'],
		['1,200', '1,200'],
		['12.', '12.'],
		['x12', 'x12'],
	])('typed as “%s” is read as %j, so that the validator explains anything else', (typed, read) => {
		const control = numberControl(3, context);
		type(control.element, typed);
		expect(control.read()).toBe(read);
	});

	test('that is not touched stays as the file has it', () => {
		expect(numberControl('3', context).read()).toBe('3');
		expect(numberControl(3, context).read()).toBe(3);
		expect(numberControl(undefined, context).read()).toBeUndefined();
		expect(numberControl(null, context).read()).toBeNull();
	});

	test('brings the keys for numbers on a phone', () => {
		const { element } = numberControl(undefined, context);
		expect([element.getAttribute('inputmode'), element.getAttribute('type')]).toEqual([
			'decimal',
			'text',
		]);
		expect(names(element)).toEqual(['label', 'hint']);
	});
});

describe('a date', () => {
	test('is shown in words as soon as it is one', () => {
		const { element, read } = dateControl('2026-01-05', context);
		expect(count(element)).toBe('5 January 2026');
		type(element, '2026-02');
		expect(count(element)).toBe('February 2026');
		type(element, '2026-02-3');
		expect(count(element)).toBe('');
		type(element, ' 2026-02-03T10:00 ');
		expect(count(element)).toBe('3 February 2026, 10:00');
		expect(read()).toBe(' 2026-02-03T10:00 ');
		expect(names(element.querySelector('input'))).toEqual(['label', 'hint']);
	});

	test.each([[2026], [undefined], [null]])('%s that is not touched stays as it is', (given) => {
		expect(dateControl(given, context).read()).toBe(given);
	});
});

describe('a tick', () => {
	test('is `true` or nothing', () => {
		const { element, read } = tickControl(true, context);
		const box = element.querySelector('input') as HTMLInputElement;
		expect(read()).toBe(true);
		box.checked = false;
		expect(read()).toBeUndefined();
		expect(tickControl(false, context).read()).toBeUndefined();
		expect(tickControl(undefined, context).read()).toBeUndefined();
		expect(element.textContent).toBe(' Yes');
		expect([names(box), box.type]).toEqual([['label', 'hint'], 'checkbox']);
	});

	test('keeps another value until it is ticked', () => {
		const { element, read } = tickControl('maybe', context);
		expect(read()).toBe('maybe');
		(element.querySelector('input') as HTMLInputElement).checked = true;
		expect(read()).toBe(true);
	});
});

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
		expect(labels(choiceControl(COLOURS, 7, context).element)).toHaveLength(3);
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
