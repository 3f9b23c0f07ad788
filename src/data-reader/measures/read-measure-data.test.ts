import { expect, test } from 'vitest';
import { readMeasureData } from './read-measure-data.ts';

const problems = (csv: string) =>
	readMeasureData(csv).problems.map(
		({ place, message }) => `${place.line}:${place.column}-${place.endColumn} ${message}`,
	);

test('values are numbers, missing or suppressed', () => {
	expect(readMeasureData('date,value\n2025-01-06,12.5\n2025-01-13,\n2025-01-20,*\n')).toEqual({
		rows: [
			{ date: '2025-01-06', value: 12.5 },
			{ date: '2025-01-13' },
			{ date: '2025-01-20', value: 'suppressed' },
		],
		problems: [],
	});
});

test('a numerator and a denominator stand side by side, with a note last', () => {
	const csv = 'date,numerator,denominator,note\n2025-01-06,3,4,"new ward, same team"\n';
	expect(readMeasureData(csv)).toEqual({
		rows: [{ date: '2025-01-06', numerator: 3, denominator: 4, note: 'new ward, same team' }],
		problems: [],
	});
});

test.each([
	'',
	'value,date\n',
	'date\n',
	'date,value,comment\n',
	'date,note,value\n',
	'"date,value"\n',
	'2025-01-06,3\n',
])('data without the right first line is reported there: %j', (csv) => {
	expect(problems(csv)).toEqual([expect.stringMatching(/^1:1-\d+ Expected a first line/)]);
});

test.each([
	['2025-02-30,1', '2:1-11 Unexpected date `2025-02-30`, expected a day as YYYY-MM-DD'],
	['2025-01,1', '2:1-8 Unexpected date `2025-01`, expected a day as YYYY-MM-DD'],
	['06/01/2025,1', '2:1-11 Unexpected date `06/01/2025`, expected a day as YYYY-MM-DD'],
	[',1', '2:1-1 Unexpected date ``, expected a day as YYYY-MM-DD'],
])('a date that is not in the calendar is reported: %s', (row, expected) => {
	expect(problems(`date,value\n${row}\n`)).toEqual([expected]);
});

test.each(['5%', '1,000', 'n/a', 'NaN', 'Infinity', '1e999', '0x10', '5 people', '-', '**', '--1'])(
	'anything other than a number is reported at its cell: %s',
	(value) => {
		expect(problems(`date,value\n2025-01-06,"${value}"\n`)).toEqual([
			`2:12-${14 + value.length} Unexpected value \`${value}\`, expected a number, nothing (missing) or \`*\` (suppressed)`,
		]);
	},
);

test.each([
	['-3', -3],
	['+3', 3],
	['.5', 0.5],
	['1e3', 1000],
	[' 7 ', 7],
])('%s is a number', (text, value) => {
	expect(readMeasureData(`date,value\n2025-01-06,${text}\n`).rows).toEqual([
		{ date: '2025-01-06', value },
	]);
});

test('dates rise strictly: a date before the latest one is reported, and one that is repeated', () => {
	const csv = 'date,value\n2025-01-13,1\n2025-01-06,2\n2025-01-13,3\n2025-01-20,4\n';
	expect(problems(csv)).toEqual([
		'3:1-11 Unexpected date `2025-01-06` after `2025-01-13`',
		'4:1-11 Unexpected date `2025-01-13`: it is given twice',
	]);
	expect(readMeasureData(csv).rows).toHaveLength(2);
});

test('a numerator can equal its denominator and not exceed it', () => {
	const csv = 'date,numerator,denominator\n2025-01-06,4,4\n2025-01-13,5,4\n2025-01-20,*,4\n';
	expect(problems(csv)).toEqual([
		'3:12-13 Unexpected numerator 5, expected at most the denominator 4',
	]);
});

test('a row with a cell too many or too few is reported from end to end', () => {
	expect(problems('date,value\n2025-01-06,1,2\n2025-01-13\n')).toEqual([
		'2:1-15 Unexpected row of 3 cells, expected 2 as in the first line',
		'3:1-11 Unexpected row of 1 cell, expected 2 as in the first line',
	]);
});

test('a quote that is never closed is reported, not taken for a long note', () => {
	expect(problems('date,value,note\n2025-01-06,1,"moved\n2025-01-13,2,\n')).toEqual([
		'2:14-1 Unexpected quote that is never closed',
	]);
});

test('empty lines between and after rows mean nothing', () => {
	expect(readMeasureData('date,value\n\n2025-01-06,1\n\n\n')).toMatchObject({
		rows: [{ value: 1 }],
		problems: [],
	});
});

test('capitals in the first line, a plus sign and a line of commas change nothing', () => {
	expect(readMeasureData('Date,Value\n2025-01-06,+1\n,\n')).toEqual({
		rows: [{ date: '2025-01-06', value: 1 }],
		problems: [],
	});
});

test('a whole below nothing is reported', () => {
	expect(problems('date,numerator,denominator\n2025-01-06,0,-2\n')).toEqual([
		'2:14-16 Unexpected denominator -2, expected 0 or more',
	]);
});

test('dates that a spreadsheet has rewritten are reported once, and read', () => {
	const csv = 'date,value\n13/01/2025,1\n20/01/2025,2\n27/01/2025,3\n';
	expect(readMeasureData(csv)).toEqual({
		rows: [
			{ date: '2025-01-13', value: 1 },
			{ date: '2025-01-20', value: 2 },
			{ date: '2025-01-27', value: 3 },
		],
		problems: [
			{
				place: { line: 2, column: 1, endLine: 2, endColumn: 11 },
				message:
					'Unexpected dates like `13/01/2025` throughout the file, expected days as YYYY-MM-DD',
				hint: '`--fix` corrects the whole file: `13/01/2025` becomes `2025-01-13`.',
			},
		],
	});
});

test('a file of hundreds of thousands of lines is one finding, and is not read', () => {
	for (const line of ['\n', '1\n', 'x,\n']) {
		const { rows, problems } = readMeasureData(`date,value\n${line.repeat(300_000)}`);
		expect(rows).toEqual([]);
		expect(problems).toMatchObject([
			{ message: expect.stringContaining('more than 40,000 lines') },
		]);
	}
});
