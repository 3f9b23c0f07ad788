import { expect, test } from 'vitest';
import { pastedLines } from './pasted-cells.ts';

const cells = (text: string) => pastedLines(text).map((line) => line.cells);

test('a spreadsheet puts tabs between cells, and commas belong to them', () => {
	expect(cells('Jan 2024\t1,200\r\nFeb 2024\t1,100\r\n')).toEqual([
		['Jan 2024', '1,200'],
		['Feb 2024', '1,100'],
	]);
});

test('a CSV file has commas, or semicolons where commas stand in numbers', () => {
	expect(cells('date, value\n2024-01-01,3')).toEqual([
		['date', 'value'],
		['2024-01-01', '3'],
	]);
	expect(cells('2024-01-01;3,5')).toEqual([['2024-01-01', '3,5']]);
});

test('a cell in quotes may hold commas, quotes and line breaks', () => {
	expect(cells('a,"b, ""c"""\n"d\ne",f')).toEqual([
		['a', 'b, "c"'],
		['d\ne', 'f'],
	]);
});

test('a quote within a cell is a letter as any other', () => {
	expect(cells('5" pipe,2')).toEqual([['5" pipe', '2']]);
	expect(cells('"5,2\nb,3')).toEqual([
		['"5', '2'],
		['b', '3'],
	]);
});

test('lines are counted as the writer sees them, empty ones too', () => {
	const lines = pastedLines('\uFEFFa,1\n\n,\n"b\nc",2\nd,3').map(({ line }) => line);
	expect(lines).toEqual([1, 4, 6]);
});
