/** Tables as people paste and save them, in `fixtures/`: each went wrong in tools of this kind. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readData } from './read-data.ts';
import { readingReport } from './reading-report.ts';
import { decodeData } from './text/decode-data.ts';

function read(name: string) {
	const decoded = decodeData(readFileSync(join(import.meta.dirname, 'fixtures', name)));
	if ('problem' in decoded) throw new Error(decoded.problem);
	return readingReport(readData(decoded.text, {}, '2026-06-15'));
}

const codes = (name: string) => read(name).questions.map(({ code }) => code);

test('a header in capitals, a plus sign and a line of commas change nothing', () => {
	for (const name of ['capital-header.csv', 'plus-sign.csv', 'comma-row-at-end.csv']) {
		expect(read(name)).toMatchObject({
			rows: [
				{ line: 2, date: '2024-01-01', value: 1 },
				{ line: 3, date: '2024-02-01', value: 2 },
			],
			gaps: [],
			refused: [],
			questions: [],
		});
	}
});

test('a part above its whole and a whole below nothing are refused with their lines', () => {
	const { rows, refused } = read('share-above-whole.csv');
	expect(rows).toEqual([{ line: 3, date: '2024-02-01', numerator: 1, denominator: 2 }]);
	expect(refused.map(({ line, text, message }) => `${line} ${text}: ${message}`)).toEqual([
		'2 2024-01-01,3,2: The numerator, 3, is larger than the denominator, 2. The number counted comes first, then the number it is out of.',
		'4 2024-03-01,0,-2: The denominator, -2, is below 0.',
	]);
});

test('thousands that a comma cut in two are one number, with a question', () => {
	const { rows, questions } = read('thousands-comma.txt');
	expect(rows.map(({ value }) => value)).toEqual([1234, 2345]);
	expect(questions).toMatchObject([
		{
			code: 'number-format',
			choices: ['“1,234” is one number, 1234', 'They are two numbers, 1 and 234'],
			taken: '“1,234” is one number, 1234',
		},
	]);
});

test('in a file with semicolons a comma marks decimals, with a question where nothing proves it', () => {
	const { separator, dateOrder, rows, questions } = read('decimal-comma.txt');
	expect({ separator, dateOrder }).toEqual({ separator: 'semicolon', dateOrder: 'day-first' });
	expect(rows.map(({ date, value }) => [date, value])).toEqual([
		['2024-04-01', 12.512],
		['2024-05-01', 13.251],
	]);
	expect(questions).toMatchObject([{ code: 'number-format', taken: '“12,512” is 12.512' }]);
});

test('a year of two figures is not one to come', () => {
	expect(read('two-figure-year.txt').rows.map(({ date }) => date)).toEqual([
		'1998-04-01',
		'1998-05-01',
	]);
	expect(codes('two-figure-year.txt')).toEqual(['date-order']);
});

test('characters that nobody sees are cleaned away', () => {
	const { rows, refused, questions } = read('invisible-characters.txt');
	expect(rows.map(({ date, value }) => [date, value])).toEqual([
		['2024-04-01', 5],
		['2024-05-01', 6],
		['2024-06-01', 7],
	]);
	expect({ refused, questions }).toEqual({ refused: [], questions: [] });
});

test('a true minus is a minus', () => {
	expect(read('minus-sign.txt')).toMatchObject({
		unit: 'number',
		rows: [{ value: -4 }, { value: 2 }],
	});
});

test('a title above the header is no header, and the site reads its own tables', () => {
	expect(read('title-line.txt')).toMatchObject({
		columns: { date: 'Date', value: 'Value', note: 'Note' },
		rows: [
			{ line: 3, value: 5 },
			{ line: 4, value: 6 },
		],
		refused: [],
		questions: [],
	});
	expect(read('own-table.txt')).toMatchObject({
		rows: [{ line: 3, date: '2024-04-01', value: -4 }],
		gaps: [
			{ line: 4, date: '2024-05-01', reason: 'missing' },
			{ line: 5, date: '2024-06-01', reason: 'withheld' },
		],
		refused: [],
		questions: [],
	});
});

test('cells with an error are gaps with their reason', () => {
	expect(read('error-cells.txt')).toMatchObject({
		rows: [{ line: 2, value: 6 }],
		gaps: [
			{ line: 1, reason: 'error' },
			{ line: 3, reason: 'error' },
			{ line: 4, reason: 'missing' },
		],
		refused: [],
	});
});

test('only the drawn column says what the unit is', () => {
	expect(read('percent-in-a-note.txt')).toMatchObject({
		unit: 'count',
		rows: [{ value: 5 }, { value: 6 }],
		questions: [],
	});
	expect(read('percent-in-another-column.txt')).toMatchObject({
		columns: { date: 'Month', numerator: 'Completed', denominator: 'Total' },
		rows: [
			{ numerator: 9, denominator: 20 },
			{ numerator: 12, denominator: 20 },
		],
		questions: [],
	});
});

test('a target is a line to reach and no denominator; nor is last year', () => {
	expect(read('target-column.txt')).toMatchObject({
		unit: 'percent',
		columns: { date: 'Month', value: 'Compliance', target: 'Target' },
		rows: [{ value: 90 }, { value: 91 }, { value: 92 }],
		questions: [],
	});
	expect(read('last-year.txt')).toMatchObject({
		columns: { date: 'Month', value: 'This year' },
		rows: [{ value: 5 }, { value: 6 }],
		questions: [
			{
				code: 'columns',
				choices: ['“This year”', '“Last year”'],
				taken: '“This year”',
			},
		],
	});
});

test('a semicolon in a note is part of the note', () => {
	expect(read('separator-in-a-note.txt')).toMatchObject({
		separator: 'comma',
		rows: [{ value: 5 }, { value: 6 }],
		refused: [],
	});
});

test('“Unicode text” of a spreadsheet is text', () => {
	expect(read('utf-16.txt')).toMatchObject({
		columns: { date: 'Date', value: 'Value' },
		rows: [
			{ date: '2024-04-01', value: 5 },
			{ date: '2024-05-01', value: 6 },
		],
	});
});

test('words below the data are refused, each with its line', () => {
	const { rows, refused } = read('start-again.txt');
	expect(rows.map(({ value }) => value)).toEqual([90, 91, 92]);
	expect(refused.map(({ line, text }) => [line, text])).toEqual([
		[5, 'Start again from:'],
		[6, '15/05/2024: new form'],
	]);
});

test.each([
	['share-of-all.csv', 14],
	['constant.csv', 14],
])('%s is read whole', (name, count) => {
	expect(read(name)).toMatchObject({ rows: { length: count }, refused: [], questions: [] });
});
