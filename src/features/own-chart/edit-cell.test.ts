import { expect, test } from 'vitest';
import { readData } from '../../data-reader/read-data.ts';
import { withCell } from './edit-cell.ts';

/** The text with the cell of a line and a column, both counted from 1, replaced. */
function edited(text: string, line: number, column: number, words: string, sign = ','): string {
	const { cells } = readData(text, {}, '2026-06-15');
	const found = cells.find((each) => each.line === line);
	return withCell(text, found?.cells ?? [], column - 1, words, sign);
}

test('only the cell changes', () => {
	const text = 'date,value\n2024-01-01,many\n2024-02-01,6\n';
	expect(edited(text, 2, 2, '5')).toBe('date,value\n2024-01-01,5\n2024-02-01,6\n');
	expect(edited(text, 3, 1, '2024-03-01')).toBe('date,value\n2024-01-01,many\n2024-03-01,6\n');
});

test('quotes are written where they are needed', () => {
	const text = 'date,value,note\n2024-01-01,5,"a, b"\n2024-02-01,6,c\n';
	expect(edited(text, 2, 3, 'a')).toBe('date,value,note\n2024-01-01,5,a\n2024-02-01,6,c\n');
	expect(edited(text, 3, 3, 'c, "d"')).toContain('2024-02-01,6,"c, ""d"""\n');
});

test('a cell that the line does not have yet is added', () => {
	const text = 'date\tvalue\tnote\n2024-01-01\t5\n2024-02-01\t6\tx\n';
	expect(edited(text, 2, 3, 'new', '\t')).toBe(
		'date\tvalue\tnote\n2024-01-01\t5\tnew\n2024-02-01\t6\tx\n',
	);
});
