import { expect, test } from 'vitest';
import { readData } from '../../../data-reader/read-data.ts';
import { columnsInWords, statusWords } from './reading-words.ts';

const read = (text: string) => readData(text, {}, '2026-06-15');

test('the source of the target line is named, and what is not drawn', () => {
	expect(columnsInWords(read('Month,Ward,Falls,Target\nApr 24,A,5,4\nMay 24,A,6,4'))).toBe(
		'The target line, 4, comes from “Target”. Not drawn: “Ward”.',
	);
	expect(columnsInWords(read('Apr 24,5\nMay 24,6\nTotal,11'))).toBe(
		'Line 3: “Total” sums up other lines, so it is not drawn.',
	);
	expect(columnsInWords(read('Apr 24,5\nMay 24,6'))).toBe('');
});

test('lines without a value are named with their reasons', () => {
	expect(
		columnsInWords(read('Apr 24,5\nMay 24,*\nJun 24,#DIV/0!\nJul 24,\nAug 24,#N/A\nSep 24,9')),
	).toBe(
		'No value on line 2 (withheld), line 4 (nothing there) and lines 3 and 5 (an error of the spreadsheet).',
	);
});

test('lines are named in their order where the latest row comes first', () => {
	expect(columnsInWords(read('Jul 24,9\nJun 24,*\nMay 24,*\nApr 24,5'))).toBe(
		'No value on lines 2 and 3 (withheld).',
	);
});

test('the status says what was read, what the chart shows and what needs care', () => {
	const chart = { title: 'Falls', finding: 'No signal', reading: '2 months.' };
	expect(statusWords(read('Month,Falls\nApr 24,5\nMay 24,many'), chart, 'line 2')).toBe(
		'1 row read as date and value; 1 line left out. Falls. No signal. 2 months. There are small numbers on line 2.',
	);
	expect(statusWords(read('Month,Ward,Falls\nApr 24,A,5\nMay 24,A,6'), chart, '')).toMatch(
		/^2 rows read as date and value\./,
	);
	expect(statusWords(read('01/04/24,50\n01/05/24,60'), chart, '')).toBe(
		'2 rows read as date and value. Check above the chart how the data were read. Falls. No signal. 2 months.',
	);
});
