import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineIndex } from './place.ts';

test('lines and columns count from 1, and the end is the place of the next character', () => {
	const lines = new LineIndex('one\n\n😀two');
	expect(lines.place(0, 3)).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 4 });
	expect(lines.place(3)).toEqual({ line: 1, column: 4, endLine: 1, endColumn: 4 });
	expect(lines.place(4, 7)).toEqual({ line: 2, column: 1, endLine: 3, endColumn: 3 });
	expect(lines.place(7, 10)).toEqual({ line: 3, column: 3, endLine: 3, endColumn: 6 });
});

test('offsets outside the text are clamped to its nearest end', () => {
	const lines = new LineIndex('ab');
	expect(lines.place(-5, 99)).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 3 });
	expect(lines.place(2, 1)).toEqual({ line: 1, column: 3, endLine: 1, endColumn: 3 });
	expect(new LineIndex('').place(0)).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 1 });
});

test('a line and column convert back to the offset', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom('a', '\n', '😀') }),
			fc.nat(40),
			(text, offset) => {
				const lines = new LineIndex(text);
				const { line, column } = lines.place(offset);
				expect(lines.offset(line, column)).toBe(Math.min(offset, text.length));
			},
		),
	);
});
