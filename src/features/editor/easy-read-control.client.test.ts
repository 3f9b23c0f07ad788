// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { countWords, pictureControl } from './easy-read-control.client.ts';
import { make } from './make.client.ts';
import { sampleContext } from './sample-form.client.ts';

describe('a sentence in Easy Read', () => {
	const counted = (text: string) => {
		const input = make('input');
		input.value = text;
		const control = countWords({ element: make('div', {}, input), read: () => input.value });
		const count = () => control.element.querySelector('.count')?.textContent;
		return { ...control, input, count };
	};

	test.each([
		['', '0 words'],
		['Rest', '1 word'],
		['  You   can rest. ', '3 words'],
		['a '.repeat(15), '15 words'],
		['a '.repeat(16), '16 words: at most 15, so make two sentences of it'],
	])('“%s” has its words counted', (text, words) => {
		expect(counted(text).count()).toBe(words);
	});

	test('is counted as it is typed, and read as before', () => {
		const { input, count, read } = counted('Rest');
		input.value = 'Rest well';
		input.dispatchEvent(new Event('input'));
		expect([count(), read()]).toEqual(['2 words', 'Rest well']);
	});

	test('may be the field itself; what has no field is left as it is', () => {
		const area = make('textarea');
		const { element } = countWords({ element: area, read: () => '' });
		expect(element.firstChild).toBe(area);
		expect(element.querySelector('.count')?.textContent).toBe('0 words');
		const other = { element: make('div'), read: () => '' };
		expect(countWords(other)).toBe(other);
	});
});

describe('a picture', () => {
	const CHOICES = [
		{ value: 'bed', label: 'A bed', description: undefined },
		{ value: 'bell', label: 'A bell', description: undefined },
	];
	const open = (given: unknown) => {
		const control = pictureControl(CHOICES, given, sampleContext());
		const details = control.element.querySelector('details') as HTMLDetailsElement;
		let changes = 0;
		control.element.addEventListener('input', () => {
			changes += 1;
		});
		const unfold = () => {
			details.open = true;
			details.dispatchEvent(new Event('toggle'));
		};
		const buttons = () => [...details.querySelectorAll('button')];
		const shown = () => control.element.querySelector('.picture-shown') as HTMLElement;
		return { ...control, details, unfold, buttons, shown, changes: () => changes };
	};

	test('that is chosen is shown with its name', () => {
		const { shown, read } = open('bell');
		expect(shown().textContent).toBe(' A bell');
		expect(shown().querySelector('img')?.getAttribute('src')).toBe('/sub/pictures/bell.svg');
		expect(shown().querySelector('img')?.getAttribute('alt')).toBe('');
		expect(read()).toBe('bell');
		expect(open('gone').shown().textContent).toBe(' gone');
	});

	test('is not there where none was chosen', () => {
		const { shown, read } = open(undefined);
		expect([shown().textContent, read()]).toEqual(['No picture', undefined]);
	});

	test('that is not a name stays so until another is chosen', () => {
		const { read, unfold, buttons } = open(7);
		expect(read()).toBe(7);
		unfold();
		buttons()[0]?.click();
		expect(read()).toBeUndefined();
	});

	test('is chosen by sight from pictures that are loaded when they are asked for', () => {
		const { details, unfold, buttons, shown, read, changes } = open(undefined);
		expect(buttons()).toEqual([]);
		details.dispatchEvent(new Event('toggle'));
		expect(buttons()).toEqual([]);
		unfold();
		unfold();
		expect(buttons().map(({ textContent }) => textContent)).toEqual([
			'No picture',
			'A bed',
			'A bell',
		]);
		expect(buttons()[1]?.querySelector('img')?.getAttribute('src')).toBe('/sub/pictures/bed.svg');
		expect(buttons()[1]?.querySelector('img')?.getAttribute('loading')).toBe('lazy');
		buttons()[1]?.click();
		expect([read(), shown().textContent, details.open, changes()]).toEqual([
			'bed',
			' A bed',
			false,
			1,
		]);
		buttons()[0]?.click();
		expect([read(), shown().textContent, changes()]).toEqual([undefined, 'No picture', 2]);
	});

	test('is a group with the name of its field', () => {
		const { element, details } = open(undefined);
		expect([element.getAttribute('role'), element.getAttribute('aria-labelledby')]).toEqual([
			'group',
			'label',
		]);
		expect(details.querySelector('summary')?.textContent).toBe('Choose a picture');
	});
});
