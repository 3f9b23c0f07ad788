import { expect, test } from 'vitest';
import { readMeasureData } from './read-measure-data.ts';
import { spreadsheetFixes } from './spreadsheet-format.ts';

/** The text with its fixes made, as `--fix` does. */
function fixed(text: string): string | undefined {
	const found = spreadsheetFixes(text);
	return found?.edits.reduce((current, { before, after }) => current.replace(before, after), text);
}

const hints = (text: string) => readMeasureData(text).problems.map(({ hint }) => hint);

test('a whole column of dates becomes days as YYYY-MM-DD', () => {
	expect(fixed('date,value\n"31/12/2024",1\n07/01/2025,2\n2025-01-14,3\n')).toBe(
		'date,value\n"2024-12-31",1\n2025-01-07,2\n2025-01-14,3\n',
	);
	expect(fixed('date,value\n1 April 2024,1\n1 May 2024,2\n')).toBe(
		'date,value\n2024-04-01,1\n2024-05-01,2\n',
	);
});

test('first days of months are read with the day first', () => {
	const text = 'date,value\n01/04/2024,1\n01/05/2024,2\n01/06/2024,3\n';
	expect(fixed(text)).toBe('date,value\n2024-04-01,1\n2024-05-01,2\n2024-06-01,3\n');
});

test('dates that may begin with the month are left to their author', () => {
	const text = 'date,value\n04/01/2024,1\n05/01/2024,2\n06/01/2024,3\n';
	expect(fixed(text)).toBeUndefined();
	expect(hints(text)).toEqual([
		'`04/01/2024` may begin with the day or the month: write the dates as YYYY-MM-DD yourself.',
	]);
});

test('semicolons and decimal commas of a spreadsheet become commas and points', () => {
	const text =
		'date;value;note\n31/12/2024;1,5;moved, new ward\n07/01/2025;*;\n14/01/2025;;"said ""no"""\n';
	expect(hints(text)).toEqual([
		'`--fix` corrects the whole file: `31/12/2024` becomes `2024-12-31`.',
	]);
	expect(fixed(text)).toBe(
		'date,value,note\n2024-12-31,1.5,"moved, new ward"\n2025-01-07,*,\n2025-01-14,,"said ""no"""\n',
	);
});

test('numbers that could mean two things are left to their author', () => {
	const text = 'date;value\n2024-12-31;12,512\n2025-01-07;13,251\n';
	expect(fixed(text)).toBeUndefined();
	expect(hints(text)[0]).toContain('could mean two things');
});

test('a file in order, and one with a single slip, need no fix of the whole', () => {
	expect(spreadsheetFixes('date,value\n2024-12-31,1\n')).toBeUndefined();
	expect(spreadsheetFixes('date,value\n31/12/2024,1\n')).toBeUndefined();
	expect(spreadsheetFixes('day;noise\n31/12/2024;1\n')).toBeUndefined();
});
