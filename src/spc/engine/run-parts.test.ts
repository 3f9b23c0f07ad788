import { expect, test } from 'vitest';
import { runParts } from './run-parts.ts';

test('a series without options is one part, which uses all its rows', () => {
	expect(runParts(3, {})).toEqual([{ start: 0, end: 3, kept: [0, 1, 2], base: [0, 1, 2] }]);
});

test('a new part starts after each row named, in whatever order', () => {
	const parts = runParts(6, { part: [4, 2, 4] });
	expect(parts.map(({ start, end }) => [start, end])).toEqual([
		[0, 2],
		[2, 4],
		[4, 6],
	]);
	expect(parts[1]?.base).toEqual([2, 3]);
});

test('a part that would start after the last row changes nothing', () => {
	expect(runParts(3, { part: [3] })).toHaveLength(1);
	expect(runParts(3, { part: [9] })).toHaveLength(1);
});

test('excluded rows are neither analysed nor part of the base', () => {
	expect(runParts(4, { exclude: [1, 3] })).toEqual([
		{ start: 0, end: 4, kept: [1, 3], base: [1, 3] },
	]);
});

test('rows after the freeze are analysed but not part of the base', () => {
	expect(runParts(4, { freeze: 2, exclude: [1] })).toEqual([
		{ start: 0, end: 4, kept: [1, 2, 3], base: [1] },
	]);
});

test('a freeze is ignored if there are parts, but not if the list of parts is empty', () => {
	expect(runParts(4, { freeze: 1, part: [2] })[0]?.base).toEqual([0, 1]);
	expect(runParts(4, { freeze: 1, part: [] })[0]?.base).toEqual([0]);
});

test('an empty series has no parts', () => {
	expect(runParts(0, {})).toEqual([]);
});

test.each([{ part: [0] }, { part: [1.5] }, { exclude: [-1] }, { freeze: 0 }])(
	'a row number is a whole number of at least 1: %j',
	(options) => {
		expect(() => runParts(4, options)).toThrow(
			/^Unexpected row number (0|1\.5|-1), expected a whole number of at least 1$/,
		);
	},
);

test('row number 1 is the first', () => {
	expect(runParts(2, { part: [1], exclude: [1] }).map((part) => part.kept)).toEqual([[], [1]]);
});
