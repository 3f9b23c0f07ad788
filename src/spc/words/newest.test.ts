import { expect, test } from 'vitest';
import { buildSmallMultiples } from '../chart.ts';
import { monthly } from '../monthly.ts';
import type { Cell } from '../series/series.ts';

const newest = (values: readonly Cell[], unit?: string) => {
	const input = { title: 'Site A', engine: 'run', direction: 'increase', unit } as const;
	return buildSmallMultiples([{ ...input, rows: monthly('2024-01', values) }])[0]?.newest;
};

test('the newest value is given with its unit and its month', () => {
	expect(newest([1, 2, 66], 'percent')).toBe('66% (March 2024)');
	expect(newest([0, -3], 'days')).toBe('−3 (February 2024)');
});

test('gaps at the end are skipped', () => {
	expect(newest([1, 2, undefined, 'suppressed'])).toBe('2 (February 2024)');
});

test('without values there is no newest value', () => {
	expect(newest([undefined, 'suppressed'])).toBeUndefined();
	expect(newest([])).toBeUndefined();
});
