import { expect, test } from 'vitest';
import { readRows } from './read-rows.ts';

const problems = (text: string) =>
	readRows(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

test('rows have a value, a gap or a number withheld', () => {
	expect(readRows('date,value\n2024-01-01,4.5\n2024-02-01,\n2024-03-01,*\n')).toEqual({
		problems: [],
		rows: [
			{ line: 2, date: '2024-01-01', value: 4.5 },
			{ line: 3, date: '2024-02-01' },
			{ line: 4, date: '2024-03-01', value: 'suppressed' },
		],
	});
});

test('columns may stand in any order, with spaces, capitals and a note', () => {
	expect(
		readRows('Note, Denominator ,Numerator,DATE\n"A, B", 40 ,-3e1,2024-01-01\n,1,0,2024-02-01'),
	).toEqual({
		problems: [],
		rows: [
			{ line: 2, date: '2024-01-01', numerator: -30, denominator: 40, note: 'A, B' },
			{ line: 3, date: '2024-02-01', numerator: 0, denominator: 1 },
		],
	});
});

test('rows are put in the order of their dates, and know their lines', () => {
	const { rows } = readRows('date,value\n2024-03-01,3\n\n2024-01-01,1\n2024-02-01,2\n');
	expect(rows.map(({ line, value }) => [line, value])).toEqual([
		[4, 1],
		[5, 2],
		[2, 3],
	]);
});

test('each row that can’t be read is named by its line', () => {
	const text = 'date,value\n2024-13-01,4\n2024-02-01,12%\n2024-02-30,1e999\n2024-04-01,"5\n';
	expect(problems(text)).toEqual([
		'2:1 Unexpected date `2024-13-01`, expected a day as YYYY-MM-DD',
		'3:12 Unexpected value `12%`, expected a number without unit, nothing (missing) or `*` (withheld)',
		'4:1 Unexpected date `2024-02-30`, expected a day as YYYY-MM-DD',
		'4:12 Unexpected value `1e999`, expected a number without unit, nothing (missing) or `*` (withheld)',
		'5:12 Unexpected quote that is never closed',
	]);
});

test('a good row beside a bad one is still read', () => {
	expect(readRows('date,value\n2024-01-01,x\n2024-02-01,2\n').rows).toHaveLength(1);
});

test('a date given twice names the line that has it first', () => {
	expect(problems('date,value\n2024-01-01,1\n2024-02-01,2\n2024-01-01,3\n')).toEqual([
		'4:1 Unexpected date `2024-01-01`: line 2 has it too',
	]);
});

test('a row of too few or too many cells says how many were expected', () => {
	expect(problems('date,value\n2024-01-01,1,200\n2024-02-01\n')).toEqual([
		'2:1 Unexpected row of 3 cells, expected 2 as in the first line; put a text that holds a comma in quotes',
		'3:1 Unexpected row of 1 cells, expected 2 as in the first line; put a text that holds a comma in quotes',
	]);
});

test.each([
	['', 'nothing'],
	['2024-01-01,4', '`2024-01-01,4`'],
	['date,numerator', '`date,numerator`'],
	['value', '`value`'],
	['date,value,ward', '`date,value,ward`'],
	['date,value,value', '`date,value,value`'],
])('the first line names the columns, and %j does not', (header, found) => {
	expect(problems(`${header}\n2024-01-01,4\n`)).toEqual([
		`1:1 Unexpected first line ${found}, expected the columns \`date,value\` or \`date,numerator,denominator\`, and \`note\` if there are notes`,
	]);
});

test('a file without a row has nothing to draw', () => {
	expect(problems('date,value\n\n')).toEqual(['1:1 Expected at least one row below the header']);
});
