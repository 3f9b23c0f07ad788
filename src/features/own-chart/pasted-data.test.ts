import { expect, test } from 'vitest';
import { readPastedData } from './pasted-data.ts';

const problems = (text: string) =>
	readPastedData(text).problems.map(({ line, message }) => `${line} ${message}`);

test('a date and a value on each line are enough', () => {
	expect(readPastedData('Jan 2024\t12\nFeb 2024\t1,300.5\nMar 2024\t45%')).toEqual({
		problems: [],
		columns: ['date', 'value'],
		rows: [
			{ line: 1, date: '2024-01-01', value: 12 },
			{ line: 2, date: '2024-02-01', value: 1300.5 },
			{ line: 3, date: '2024-03-01', value: 45 },
		],
	});
});

test('a third number makes the second a numerator', () => {
	const { rows, columns } = readPastedData('2024-01-01,30,40\n2024-02-01,20,50,New form');
	expect(columns).toEqual(['date', 'numerator', 'denominator']);
	expect(rows).toEqual([{ line: 1, date: '2024-01-01', numerator: 30, denominator: 40 }]);
	expect(readPastedData('2024-01-01,30,40,\n2024-02-01,20,50,New form').rows[1]?.note).toBe(
		'New form',
	);
});

test('a third text is a note', () => {
	expect(readPastedData('2024-01-01,3,Snow\n2024-02-01,4,').rows).toEqual([
		{ line: 1, date: '2024-01-01', value: 3, note: 'Snow' },
		{ line: 2, date: '2024-02-01', value: 4 },
	]);
});

test('a first line of names tells which column is which', () => {
	const text = 'Total,Note,Week commencing,Numerator,%\n40,,08/01/2024,30,75%';
	expect(readPastedData(text)).toEqual({
		problems: [],
		columns: ['denominator', 'note', 'date', 'numerator'],
		rows: [{ line: 2, date: '2024-01-08', numerator: 30, denominator: 40 }],
	});
});

test('names of the writer’s own leave the columns to what is in them', () => {
	expect(readPastedData('Month,Patients told,Patients asked\nJan 2024,30,40').columns).toEqual([
		'date',
		'numerator',
		'denominator',
	]);
	expect(readPastedData('Month,Falls,Ward\nJan 2024,30,Site A').rows[0]?.note).toBe('Site A');
});

test('nothing is a gap, and a star is a number withheld', () => {
	expect(readPastedData('2024-01-01,\n2024-02-01,*\n2024-03-01,n/a').rows).toEqual([
		{ line: 1, date: '2024-01-01' },
		{ line: 2, date: '2024-02-01', value: 'suppressed' },
		{ line: 3, date: '2024-03-01' },
	]);
});

test('rows come in the order of their dates', () => {
	const { rows } = readPastedData('2024-03-01,3\n2024-01-01,1\n2024-02-01,2');
	expect(rows.map(({ line }) => line)).toEqual([2, 3, 1]);
});

test('each bad line is named with what is wrong, and the good ones are read', () => {
	const text =
		'date,value\n2024-01-01,12\n31/31/2024,4\n,5\n2024-04-01,twelve\n2024-01-01,9\n2024-05-01,3,x,y\n2024-06-01,8';
	expect(problems(text)).toEqual([
		'3 “31/31/2024” is not a date. Write it like 2024-01-31, 31/01/2024 or Jan 2024.',
		'4 There is no date. Write it like 2024-01-31, 31/01/2024 or Jan 2024.',
		'5 “twelve” is not a number (value). Write a number, nothing if it is missing, or * if it is withheld.',
		'6 The date is on line 2 already. Keep one of the two lines.',
		'7 “x” is one cell too many: 2 were expected (date, value). Put a text or number that holds a comma in quotes.',
	]);
	expect(readPastedData(text).rows.map(({ line }) => line)).toEqual([2, 8]);
});

test('a part is never larger than its whole, nor a whole below nothing', () => {
	expect(problems('2024-01-01,5,4\n2024-02-01,-5,-4\n2024-03-01,4,4')).toEqual([
		'1 The numerator, 5, is larger than the denominator, 4. The part that is counted comes first, then the whole.',
		'2 The denominator, -4, is below 0.',
	]);
});

test('nothing pasted is nothing wrong', () => {
	expect(readPastedData(' \n')).toEqual({ rows: [], problems: [], columns: ['date', 'value'] });
});
