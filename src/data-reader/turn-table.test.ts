import { expect, test } from 'vitest';
import { readData } from './read-data.ts';
import { turnTable } from './turn-table.ts';

const TODAY = '2026-06-15';
const turn = (text: string) => turnTable(readData(text, {}, TODAY).cells);

test('a table with dates across it is refused as a whole, and can be read once it is turned', () => {
	const wide = 'Falls on a ward\nMonth,Apr-24,May-24,Jun-24\nFalls,5,"1,006",*\nTarget,4,4,4\n';
	const { refused, rows } = readData(wide, {}, TODAY);
	expect(rows).toEqual([]);
	expect(refused.map(({ kind }) => kind)).toEqual(['dates-across']);
	expect(turn(wide)).toBe(
		'Falls on a ward\nMonth\tFalls\tTarget\nApr-24\t5\t4\nMay-24\t1,006\t4\nJun-24\t*\t4\n',
	);
	const { rows: turned, target } = readData(turn(wide), {}, TODAY);
	expect(turned.map(({ date, value }) => [date, value])).toEqual([
		['2024-04-01', 5],
		['2024-05-01', 1006],
		['2024-06-01', 'suppressed'],
	]);
	expect(target).toBe(4);
});

test('cells with quotes and tabs stay whole', () => {
	expect(turn('Note;"said ""no""";b;c\nMonth;Apr-24;May-24;Jun-24\nn;5;6;7')).toBe(
		'Note\tMonth\tn\n"said ""no"""\tApr-24\t5\nb\tMay-24\t6\nc\tJun-24\t7\n',
	);
});
