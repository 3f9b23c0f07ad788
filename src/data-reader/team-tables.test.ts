import { expect, test } from 'vitest';
import { readData } from './read-data.ts';
import type { ReadingSettings } from './reading/reading.ts';
import { readingReport } from './reading-report.ts';

const TODAY = '2026-06-15';
const read = (text: string, settings: ReadingSettings = {}) =>
	readingReport(readData(text, settings, TODAY));

/** Each row as “date value”, “date part/whole” or “date reason”, and the codes of the questions. */
function brief(text: string, settings: ReadingSettings = {}) {
	const { rows, gaps, questions, refused } = read(text, settings);
	const all = [
		...rows.map(({ date, value, numerator, denominator }) =>
			value === undefined ? `${date} ${numerator}/${denominator}` : `${date} ${value}`,
		),
		...gaps.map(({ date, reason }) => `${date} ${reason}`),
		...refused.map(({ line, message }) => `${line}: ${message}`),
	];
	return [...all.sort(), ...questions.map(({ code }) => code)];
}

test.each([
	[
		'w/c 01/04/2024\t5\nw/c 08/04/2024\t6\nw/c 15/04/2024\t7',
		['2024-04-01 5', '2024-04-08 6', '2024-04-15 7'],
	],
	['2024-W14,5\n2024-W15,6', ['2024-04-01 5', '2024-04-08 6']],
	['Week 14 2024,5\nWeek 15 2024,6', ['2024-04-01 5', '2024-04-08 6']],
	['Quarter,Rate\nQ1 2024/25,4.5\nQ4 2024/25,4.6', ['2024-04-01 4.5', '2025-01-01 4.6']],
	['Q1 2024,5\nQ2 2024,6', ['2024-01-01 5', '2024-04-01 6', 'date-order']],
	['Jan-Mar 2024,5\nApr-Jun 2024,6', ['2024-01-01 5', '2024-04-01 6']],
	['Year,Incidents\n2019,5\n2020,6', ['2019-01-01 5', '2020-01-01 6']],
	[
		'Financial year,Incidents\n2019/20,5\n2020-21,6\n2021/22,7',
		['2019-04-01 5', '2020-04-01 6', '2021-04-01 7'],
	],
	['Year,Count\n2009-10,5\n2010-11,6', ['2009-04-01 5', '2010-04-01 6', 'date-order']],
	['Date,Value\n45383,5\n45413,6', ['2024-04-01 5', '2024-05-01 6']],
	[
		'Year,Month,Value\n2024,April,5\n,May,6\n2025,1,7',
		['2024-04-01 5', '2024-05-01 6', '2025-01-01 7'],
	],
	['FY,Month,Value\n2024/25,April,5\n2024/25,Jan,6', ['2024-04-01 5', '2025-01-01 6']],
	['Week,Value\n1,5\n2,6', ['2025-12-29 5', '2026-01-05 6', 'date-order']],
	['Jan,5\nFeb,6', ['2026-01-01 5', '2026-02-01 6', 'date-order']],
	['Nov,5\nDec,6\nJan,7', ['2025-11-01 5', '2025-12-01 6', '2026-01-01 7', 'date-order']],
	['Mar 2024: 5\nApr 2024: 6', ['2024-03-01 5', '2024-04-01 6']],
	['01/04/2024 - 07/04/2024\t5\n15/04/2024 - 21/04/2024\t6', ['2024-04-01 5', '2024-04-15 6']],
])('dates in %j', (text, rows) => {
	expect(brief(text)).toEqual(rows);
});

test.each([
	['01/13/2024,5\n02/01/2024,6', ['2024-01-13 5', '2024-02-01 6']],
	['01/02/2024,5\n13/02/2024,6', ['2024-02-01 5', '2024-02-13 6']],
	['01/04/2024,5\n01/05/2024,6', ['2024-04-01 5', '2024-05-01 6', 'date-order']],
	['01/11/2024,5\n01/12/2024,6\n01/01/2025,7', ['2024-11-01 5', '2024-12-01 6', '2025-01-01 7']],
	[
		'12/09/2024,5\n12/10/2024,6\n12/11/2024,7\n01/12/2025,8',
		['2024-09-12 5', '2024-10-12 6', '2024-11-12 7', '2025-12-01 8', 'date-order'],
	],
	['01.04.2024,5\n01.05.2024,6', ['2024-04-01 5', '2024-05-01 6']],
])('one date that settles the order settles it for all of %j', (text, rows) => {
	expect(brief(text)).toEqual(rows);
});

test.each([
	['Month\tNumerator\tDenominator\tRate\nApr-24\t5\t20\t25%', ['2024-04-01 5/20']],
	['Month\tTotal falls\nApr-24\t5', ['2024-04-01 5']],
	['Month\tYes\tNo\tTotal\nApr-24\t9\t11\t20', ['2024-04-01 9/20']],
	[
		'Month,Number told,Number detained,Percentage\nApr-24,18,20,90%\nMay-24,20,25,80%',
		['2024-04-01 18/20', '2024-05-01 20/25'],
	],
	['Month;Wert;Ziel\n01.04.2024;90,5 %;95 %', ['2024-04-01 90.5']],
	['Month\tAudited\tCompliant\nApr-24\t10\t5', ['2024-04-01 5/10']],
	['Month,Seen within target,Total seen\nApr-24,5,10', ['2024-04-01 5/10']],
	['Month\tn\t%\nApr-24\t20\t45%', ['2024-04-01 45']],
	['Ward\tMonth\tNumber of falls\tComments\nA\tApr-24\t5\tx', ['2024-04-01 5']],
	['Month,Median,Value\nApr-24,5,6', ['2024-04-01 6']],
	['Month,Average\nApr-24,5', ['2024-04-01 5']],
	['Month\tFalls\tOccupied bed days\nApr-24\t5\t600', ['2024-04-01 5', 'columns']],
	[
		'Month\tNumerator\tDenominator\tRate\nApr-24\t5\t1000\t5.0\nMay-24\t7\t1000\t7.0',
		['2024-04-01 5', '2024-05-01 7', 'columns'],
	],
	['Apr-24\t9/20\nMay-24\t45% (9/20)', ['2024-04-01 9/20', '2024-05-01 9/20']],
	[
		'2024-01-01,30,40\n2024-02-01,20,50,New form',
		['2024-01-01 30/40', '2024-02-01 20/50', 'columns'],
	],
	['Apr-24\t90%\t95%\nMay-24\t91%\t95%', ['2024-04-01 90', '2024-05-01 91', 'columns']],
	['Falls,Bay\nApr-24,5', ['2024-04-01 5', 'header']],
])('the columns of %j', (text, rows) => {
	expect(brief(text)).toEqual(rows);
});

test.each([
	[
		'Apr-24\t<5\nMay-24\t*\nJun-24\t[c]\nJul-24\tx\nAug-24\tsuppressed\nSep-24\t5',
		['withheld', 'withheld', 'withheld', 'withheld', 'withheld', '5'],
	],
	[
		'Apr-24\tn/a\nMay-24\t–\nJun-24\t\nJul-24\tnot recorded\nAug-24\t0',
		['missing', 'missing', 'missing', 'missing', '0'],
	],
	[
		'Apr-24\t#N/A\nMay-24\t####\nJun-24\t#REF!\nJul-24\tErr:502\nAug-24\t0',
		['error', 'error', 'error', 'error', '0'],
	],
])('gaps in %j have their reasons', (text, reasons) => {
	expect(brief(text).map((row) => row.split(' ')[1])).toEqual(reasons);
});

test.each([
	['date,value\n2024-04-01,"1,234"\n2024-05-01,"12,345.5"', [1234, 12345.5], []],
	['date\tvalue\n2024-04-01\t1 234\n2024-05-01\t2 345', [1234, 2345], []],
	['date;value\n2024-04-01;1,5\n2024-05-01;1.234', [1.5, 1234], []],
	['date;value\n2024-04-01;1.5\n2024-05-01;2.5', [1.5, 2.5], []],
	['date\tvalue\n2024-04-01\t1,234\n2024-05-01\t5', [1234, 5], ['number-format']],
	['date\tvalue\n2024-04-01\t0,512\n2024-05-01\t5', [0.512, 5], []],
	['date,value\n2024-04-01,12,5\n2024-05-01,13,5', [12.5, 13.5], ['number-format']],
	['date,value\n2024-04-01,900\n2024-05-01,1,234', [900, 1234], ['number-format']],
	['date\tvalue\n2024-04-01\t£1,234.50\n2024-05-01\t£5', [1234.5, 5], []],
	['Month,Compliance %\nApr 24,0.45\nMay 24,0.5', [0.45, 0.5], ['number-format']],
	['date\tvalue\n2024-04-01\t5\n2024-05-01\t6.5\n2024-06-01\t7,5', [5, 6.5], ['number-format']],
])('numbers in %j', (text, values, questions) => {
	const reading = read(text);
	expect(reading.rows.map(({ value }) => value)).toEqual(values);
	expect(reading.questions.map(({ code }) => code)).toEqual(questions);
});

test('percentages may be fractions of 1, and an answer makes them so', () => {
	const text = 'Month,Compliance %\nApr 24,0.45\nMay 24,0.55';
	expect(brief(text, { scalesFractions: true })).toEqual(['2024-04-01 45', '2024-05-01 55']);
});

test('dates that rise in one order and fall in the other are asked about', () => {
	expect(brief('1/9/16\t5\n2/8/16\t6\n3/7/16\t7')).toEqual([
		'2016-01-09 5',
		'2016-02-08 6',
		'2016-03-07 7',
		'date-order',
	]);
	expect(brief('date\tvalue\nw/c 01/09/2018\t0\nw/c 02/08/2018\t0\nw/c 03/07/2018\t0\n')).toContain(
		'date-order',
	);
});

test('the other reading of a question can be had', () => {
	expect(brief('01/04/2024,5\n01/05/2024,6', { dateOrder: 'month-first' })).toEqual([
		'2024-01-04 5',
		'2024-01-05 6',
	]);
	expect(brief('2024-04-01,1,234', { joinsCells: false })).toEqual(['2024-04-01 1/234', 'columns']);
	expect(brief('Q1 2024,5', { quarters: 'financial' })).toEqual(['2024-04-01 5']);
	expect(brief('Week 2,5', { firstDay: '2026-03-02' })).toEqual(['2026-03-09 5']);
	expect(brief('Jan,5', { firstYear: 2020 })).toEqual(['2020-01-01 5']);
	expect(brief('Month,A,B\nApr 24,5,6', { roles: ['date', 'other', 'value'] })).toEqual([
		'2024-04-01 6',
	]);
});

test.each([
	['| Month | Value |\n|---|---|\n| Apr 2024 | 5 |', 'pipe'],
	['Month  Value\nApr 2024  5', 'space'],
	['Apr 2024 5 new form\nMay 2024 6', 'space'],
	['a;b\n2024-04-01;5', 'semicolon'],
])('%j is cut at a %s', (text, separator) => {
	const reading = read(text);
	expect(reading.separator).toBe(separator);
	expect(reading.rows[0]?.value).toBe(5);
});

test('a total is not drawn, and is said to be one', () => {
	expect(brief('Month,Falls\nApr 24,5\nMay 24,6\nTotal,11')).toEqual([
		'2024-04-01 5',
		'2024-05-01 6',
		'4: “Total” sums up other lines, so it is not drawn.',
	]);
});

test('a target that changes is drawn at its last value, with a question', () => {
	const { target, questions } = readData(
		'Date,Value,Goal\n2024-04-01,5,10\n2024-05-01,6,12',
		{},
		TODAY,
	);
	expect(target).toBe(12);
	expect(questions.map(({ code }) => code)).toEqual(['columns']);
});

test('a date that is there already is refused, with the line that has it', () => {
	expect(brief('2024-04-01,5\n2024-04-01,6').reverse()).toEqual([
		'2: Line 1 has the same date. A chart has one value for each date: keep one of the two lines, or the lines of one ward or team.',
		'2024-04-01 5',
	]);
});

test.each([
	[
		'nil',
		'“nil” is not a number (value). Write a number, nothing if it is missing, or * if it is withheld.',
	],
	['=A1/B1', '“=A1/B1” is a formula, not its result. Copy the cells again and paste their values.'],
	['20%', '“20%” is a percentage in a column of other numbers. Write the number of the same kind.'],
])('%s in a column of counts is refused', (cell, message) => {
	expect(brief(`Date,Value\n2024-03-01,5\n2024-04-01,6\n2024-05-01,${cell}`)).toContain(
		`4: ${message}`,
	);
});

test.each([
	['', 'There is nothing to read'],
	['5\n6\n7', 'There are numbers and no dates'],
	['2024-04-01\n2024-05-01', 'no column of numbers'],
	['hello world', 'No table was found'],
	['date,value\n', 'no lines with data'],
	['Month,Apr-24,May-24,Jun-24\nFalls,5,6,7', 'The dates run across the table'],
	['Month,Falls\nApr-24,=B7\nMay-24,=B8', 'The cells hold formulas, not their results'],
	['<table><tr><td>1</td></tr></table>', 'the source of a web page'],
	['{"rows": []}', 'This is JSON'],
	['%PDF-1.7 …', 'This is a PDF'],
])('%j is refused as a whole, in plain words', (text, message) => {
	const { rows, refused } = read(text);
	expect(rows).toEqual([]);
	expect(refused).toHaveLength(1);
	expect(refused[0]?.message).toContain(message);
});

test('more lines than a chart can show are refused at once', () => {
	const { refused } = read('2024-01-01,5\n'.repeat(100_000));
	expect(refused).toMatchObject([{ line: 1, message: expect.stringContaining('100,000 lines') }]);
});

test('numbers with words behind them are refused, each with its line, and not taken for no numbers', () => {
	expect(brief('Month,Wait\nApr-24,12 days\nMay-24,2 hours')).toEqual([
		'2: “12 days” is not a number (value). Write a number, nothing if it is missing, or * if it is withheld.',
		'3: “2 hours” is not a number (value). Write a number, nothing if it is missing, or * if it is withheld.',
	]);
});
