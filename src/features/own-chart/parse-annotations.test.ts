import { expect, test } from 'vitest';
import { parseAnnotations } from './parse-annotations.ts';

const read = (text: string) => parseAnnotations(text, 'day-first', '2026-06-15');

test('each line is a date and the text after it', () => {
	expect(
		read('2024-03-01 New form\n\nMar 2024: - new form\n1 March 2024\r\n01/04/2024, x'),
	).toEqual({
		problems: [],
		lines: [
			{ date: '2024-03-01', text: 'New form' },
			{ date: '2024-03-01', text: 'new form' },
			{ date: '2024-03-01', text: '' },
			{ date: '2024-04-01', text: 'x' },
		],
	});
});

test('a date means what it means in the data', () => {
	const { lines } = parseAnnotations('01/04/2024 x', 'month-first', '2026-06-15');
	expect(lines).toEqual([{ date: '2024-01-04', text: 'x' }]);
});

test('a line without a date is named by its number', () => {
	expect(read('2024-03-01\nNew form').problems).toEqual([
		{
			line: 2,
			message:
				'“New form” does not begin with a date. Write it like 2024-01-31, 31/01/2024 or Jan 2024, then the reason.',
		},
	]);
});
