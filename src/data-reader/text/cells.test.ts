import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutCells } from './cells.ts';

const cut = (csv: string) => cutCells(csv, ',', 'strict');
const texts = (csv: string) => cut(csv).map((row) => row.map(({ written }) => written));

test('a row ends with its line, whether or not the file ends with one', () => {
	expect(texts('a,b\n1,2\n')).toEqual([
		['a', 'b'],
		['1', '2'],
	]);
	expect(texts('a,b\n1,2')).toEqual(texts('a,b\n1,2\n'));
});

test('a comma at the end of a line begins an empty cell', () => {
	expect(texts('a,\n,b\n')).toEqual([
		['a', ''],
		['', 'b'],
	]);
	expect(texts('a,')).toEqual([['a', '']]);
});

test('an empty file has no rows, an empty line is a row of one empty cell', () => {
	expect(texts('')).toEqual([]);
	expect(texts('a\n\nb')).toEqual([['a'], [''], ['b']]);
});

test('commas, line ends and doubled quotes belong to a cell in quotes', () => {
	expect(texts('"a, b","c\nd","e ""f"""\n')).toEqual([['a, b', 'c\nd', 'e "f"']]);
});

test('a cell is placed by line and column, its quotes with it', () => {
	expect(cut('😀,"b"\n"c\nd",e').flat()).toMatchObject([
		{ place: { line: 1, column: 1, endLine: 1, endColumn: 3 } },
		{ place: { line: 1, column: 4, endLine: 1, endColumn: 7 } },
		{ place: { line: 2, column: 1, endLine: 3, endColumn: 3 } },
		{ place: { line: 3, column: 4, endLine: 3, endColumn: 5 } },
	]);
});

test('a quote that is never closed is named, since it swallows the rows below', () => {
	expect(cut('a,"b\nc,d\n')[0]?.[1]).toMatchObject({
		written: 'b\nc,d\n',
		problem: 'Unexpected quote that is never closed',
	});
});

test('text after a closing quote is named', () => {
	expect(cut('"a"b,c')[0]?.[0]?.problem).toContain('`b` after a closing quote');
	expect(cut('"a" ,c')[0]?.[0]?.problem).toBeUndefined();
});

test('cells that are written as RFC 4180 says are read as they were', () => {
	const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '😀') });
	const written = (text: string) => `"${text.replaceAll('"', '""')}"`;
	fc.assert(
		fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
			const csv = rows.map((row) => `${row.map(written).join(',')}\n`).join('');
			expect(texts(csv)).toEqual(rows);
			expect(
				cut(csv)
					.flat()
					.filter(({ problem }) => problem),
			).toEqual([]);
		}),
	);
});

test('any text gives cells, and their places lie inside it', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ') }), (csv) => {
			const lines = csv.split('\n');
			for (const { place } of cut(csv).flat()) {
				expect(place.endLine).toBeLessThanOrEqual(lines.length);
				expect(place.endColumn).toBeLessThanOrEqual((lines[place.endLine - 1]?.length ?? 0) + 1);
			}
		}),
	);
});

const pasted = (text: string) =>
	cutCells(text, '\t', 'lenient').map((row) => row.map(({ written }) => written));

test('in pasted text a quote that ends nowhere, or within a cell, is a letter', () => {
	expect(pasted('"5\t2\nb\t3')).toEqual([
		['"5', '2'],
		['b', '3'],
	]);
	expect(pasted('"5" pipe\t2')).toEqual([['"5" pipe', '2']]);
	expect(pasted('5" pipe\t2')).toEqual([['5" pipe', '2']]);
});

test('in pasted text a cell in quotes may have spaces and marks around it that nobody sees', () => {
	expect(pasted(' \u200e"a\tb" \tc')).toEqual([['a\tb ', 'c']]);
});
