import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCells } from './csv.ts';

const texts = (csv: string) => readCells(csv).map((row) => row.map((cell) => cell.text));

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
	expect(readCells('😀,"b"\n"c\nd",e').flat()).toMatchObject([
		{ place: { line: 1, column: 1, endLine: 1, endColumn: 3 } },
		{ place: { line: 1, column: 4, endLine: 1, endColumn: 7 } },
		{ place: { line: 2, column: 1, endLine: 3, endColumn: 3 } },
		{ place: { line: 3, column: 4, endLine: 3, endColumn: 5 } },
	]);
});

test('a quote that is never closed is named, since it swallows the rows below', () => {
	expect(readCells('a,"b\nc,d\n')[0]?.[1]).toMatchObject({
		text: 'b\nc,d\n',
		problem: 'Unexpected quote that is never closed',
	});
});

test('text after a closing quote is named', () => {
	expect(readCells('"a"b,c')[0]?.[0]?.problem).toContain('`b` after a closing quote');
	expect(readCells('"a" ,c')[0]?.[0]?.problem).toBeUndefined();
});

test('cells that are written as RFC 4180 says are read as they were', () => {
	const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '😀') });
	const written = (text: string) => `"${text.replaceAll('"', '""')}"`;
	fc.assert(
		fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
			const csv = rows.map((row) => `${row.map(written).join(',')}\n`).join('');
			expect(texts(csv)).toEqual(rows);
			expect(
				readCells(csv)
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
			for (const { place } of readCells(csv).flat()) {
				expect(place.endLine).toBeLessThanOrEqual(lines.length);
				expect(place.endColumn).toBeLessThanOrEqual((lines[place.endLine - 1]?.length ?? 0) + 1);
			}
		}),
	);
});
