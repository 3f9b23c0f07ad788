import { expect, test } from 'vitest';
import { buildChart } from '../chart.ts';
import { monthly, times } from '../monthly.ts';

test('a table has only columns with entries', () => {
	const { table } = buildChart({
		title: 'Site A',
		rows: monthly('2024-01', [3, undefined, 'suppressed']),
		engine: 'run',
		direction: 'increase',
	});
	expect(table).toEqual({
		columns: ['Date', 'Value'],
		rows: [
			['January 2024', '3'],
			['February 2024', 'no value'],
			['March 2024', 'withheld'],
		],
	});
});

test('centre, limits, signals and notes are beside the values', () => {
	const rows = monthly('2023-01', [...times(6, 10, 12), 40]);
	rows[12] = { ...rows[12], date: '2024-01-01', note: 'Flood' };
	const { table } = buildChart({
		title: 'Site A',
		rows,
		engine: 'xmr',
		direction: 'decrease',
		unit: 'percent',
		rules: { fixAfter: 12 },
	});
	expect(table.columns).toEqual([
		'Date',
		'Value',
		'Mean',
		'Lower limit',
		'Upper limit',
		'What it shows',
		'Note',
	]);
	expect(table.rows[0]).toEqual(['January 2023', '10%', '11%', '5.7%', '16.3%', '', '']);
	expect(table.rows[12]).toEqual([
		'January 2024',
		'40%',
		'11%',
		'5.7%',
		'16.3%',
		'Signal: concern',
		'Flood',
	]);
});

test('numerators and denominators are shown as they are', () => {
	const { table } = buildChart({
		title: 'Site A',
		rows: [
			{ date: '2024-01-01', numerator: 3, denominator: 4000 },
			{ date: '2024-02-01', numerator: 'suppressed', denominator: 16 },
		],
		engine: 'run',
		direction: 'increase',
		unit: 'percent',
	});
	expect(table.columns).toEqual(['Date', 'Value', 'Numerator', 'Denominator']);
	expect(table.rows).toEqual([
		['January 2024', '0.075%', '3', '4,000'],
		['February 2024', 'withheld', 'withheld', '16'],
	]);
});

test('each row has the centre of its own part, and excluded points are marked', () => {
	const { table } = buildChart({
		title: 'Site A',
		rows: monthly('2023-01', [...times(5, 1, 3), ...times(6, 11, 13)]),
		engine: 'run',
		direction: 'neutral',
		rebase: [{ date: '2023-11-01' }],
		rules: { exclude: [22] },
	});
	expect(table.columns).toEqual(['Date', 'Value', 'Median', 'What it shows']);
	expect(table.rows[9]).toEqual(['October 2023', '3', '2', '']);
	expect(table.rows[10]).toEqual(['November 2023', '11', '11', '']);
	expect(table.rows[21]?.[3]).toBe('Left out of the calculation');
});

test('a signal that is neither better nor worse is called a signal', () => {
	const { table } = buildChart({
		title: 'Site A',
		rows: monthly('2023-01', [...times(12, 1), ...times(12, 9)]),
		engine: 'run',
		direction: 'neutral',
	});
	expect(table.rows[0]).toEqual(['January 2023', '1', '5', 'Signal']);
});

test('an empty table keeps its first two columns', () => {
	const { table } = buildChart({ title: 'Site A', rows: [], engine: 'run', direction: 'increase' });
	expect(table).toEqual({ columns: ['Date', 'Value'], rows: [] });
});

test('a gap does not change the number of decimals', () => {
	const { table } = buildChart({
		title: 'Site A',
		rows: monthly('2023-01', [1, undefined, 1.005]),
		engine: 'run',
		direction: 'increase',
		unit: 'days',
	});
	expect(table.rows.map(([, value]) => value)).toEqual(['1', 'no value', '1.005']);
});
