import { expect, test } from 'vitest';
import { textBox } from './text-box.ts';

test('the box is around all outlines, with two pixels for smoothed edges', () => {
	const marks = '<path d="M10 20L30 5" fill="red"/><path d="M-4.5 8.2Q40.4 60.1 12 9"/>';
	expect(textBox(marks)).toEqual({ left: -7, top: 3, width: 50, height: 60 });
});

test('one point is a box of its edges', () => {
	expect(textBox('<path d="M3 4"/>')).toEqual({ left: 1, top: 2, width: 4, height: 4 });
});

test('only outlines count, and a number without its pair is left out', () => {
	expect(textBox('<rect x="500" id="M900 900"/><path d="M3 4 99"/>')).toEqual(
		textBox('<path d="M3 4"/>'),
	);
});

test.each(['', '<path d=""/>', '<rect width="9"/>'])('%j has no box', (marks) => {
	expect(textBox(marks)).toEqual({ left: 0, top: 0, width: 0, height: 0 });
});
