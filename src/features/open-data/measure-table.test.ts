import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { measureValuesTable } from './measure-values-table.ts';
import { measureTable } from './tables.ts';

test('a number that is withheld to protect people is a star in the open data, and a missing one is empty', () => {
	expect(
		measureTable([
			{ date: '2025-01-01', numerator: 'suppressed', denominator: 20 },
			{ date: '2025-02-01', numerator: 12, denominator: 'suppressed', note: 'A note' },
			{ date: '2025-03-01', numerator: undefined, denominator: 25 },
		]),
	).toBe(
		'\uFEFFdate,numerator,denominator,note\r\n2025-01-01,*,20,\r\n2025-02-01,12,*,A note\r\n2025-03-01,,25,\r\n',
	);
	expect(
		measureTable([
			{ date: '2025-01-01', value: 'suppressed' },
			{ date: '2025-02-01', value: 0 },
		]),
	).toBe('\uFEFFdate,value\r\n2025-01-01,*\r\n2025-02-01,0\r\n');
});

test('a note that reads like the word for a withheld number stays as it is', () => {
	expect(measureTable([{ date: '2025-01-01', value: 'suppressed', note: 'suppressed' }])).toBe(
		'\uFEFFdate,value,note\r\n2025-01-01,*,suppressed\r\n',
	);
});

test('in the table of all values a withheld number is empty and said to be withheld, and made-up data say so', () => {
	const [idea] = sampleModel({ 'change-ideas': { leaflet: { title: 'Leaflet' } } }).items(
		'change-ideas',
	);
	if (!idea) throw new Error('Expected an idea');
	const made = (illustrative?: true) => {
		const measure = { id: 'wait', title: 'Wait', unit: 'days' as const, illustrative };
		const rows = [
			{ date: '2025-01-01', value: 'suppressed' as const },
			{ date: '2025-02-01', numerator: 0, denominator: 'suppressed' as const },
			{ date: '2025-03-01', value: 0 },
		];
		return measureValuesTable([{ idea, measure, rows }]);
	};
	const shown = (illustrative?: true) => {
		const { columns, rows } = made(illustrative);
		const at = (name: string) => columns.findIndex((column) => column.name === name);
		return rows.map((row) =>
			['numerator', 'denominator', 'value', 'is_withheld', 'is_illustrative'].map(
				(name) => row[at(name)],
			),
		);
	};
	expect(shown()).toEqual([
		[undefined, undefined, undefined, 'true', 'false'],
		[0, undefined, undefined, 'true', 'false'],
		[undefined, undefined, 0, 'false', 'false'],
	]);
	expect(shown(true).map((row) => row.at(-1))).toEqual(['true', 'true', 'true']);
});
