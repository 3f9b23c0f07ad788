// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { sampleContext } from './sample-form.client.ts';
import { dateControl, numberControl, textControl, tickControl } from './value-controls.client.ts';

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

	test.each([
		[2026, '2026'],
		[true, 'true'],
		[['One'], 'One'],
		[{ one: 'two' }, '[object Object]'],
	])('that is %j stays so until it is changed', (given, shown) => {
		for (const kind of [
			plain,
			{ markdown: true, most: undefined },
			{ markdown: false, most: 50 },
		]) {
			const { element, read } = textControl(kind, given, context);
			expect(read()).toBe(given);
			type(element, 'Other');
			expect(read()).toBe('Other');
			type(element, shown);
			expect(read()).toBe(given);
		}
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
