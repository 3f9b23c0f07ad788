import { expect, test } from 'vitest';
import { csvDocument } from './csv.ts';

test('a table is written as rows of cells after a byte order mark', () => {
	expect(
		csvDocument(
			['id', 'value'],
			[
				['a', 1.5],
				['b', undefined],
			],
		),
	).toBe('\uFEFFid,value\r\na,1.5\r\nb,\r\n');
});

test('commas, quotes and line ends are quoted', () => {
	expect(csvDocument(['text'], [['a, b'], ['say "yes"'], ['two\nlines']])).toBe(
		'\uFEFFtext\r\n"a, b"\r\n"say ""yes"""\r\n"two\nlines"\r\n',
	);
});

test.each(['=1+1', '+1', '-1', '@sum', '\tx'])(
	'a text that starts like a formula is not run: %j',
	(text) => {
		expect(csvDocument(['text'], [[text]])).toContain(`'${text}`);
	},
);

test('a negative number is a number, not a formula', () => {
	expect(csvDocument(['value'], [[-2]])).toBe('\uFEFFvalue\r\n-2\r\n');
});
