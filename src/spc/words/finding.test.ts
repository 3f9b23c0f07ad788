import { expect, test } from 'vitest';
import { buildChartSpec } from '../chart-spec-from.ts';
import { monthly, times } from '../monthly.ts';
import { findingInWords } from './finding.ts';

test('a point beyond a limit comes before too few crossings, which have no place, even if it is the first', () => {
	const { analysis } = buildChartSpec({
		title: 'Site A',
		rows: monthly('2024-01', times(6, 1, 9)),
		engine: 'i-qicharts2',
		direction: 'neutral',
	});
	const parts = analysis.parts.map((part) => ({
		...part,
		signals: [
			{ rule: 'crossings', side: 0, meaning: 'neutral', rows: [] } as const,
			{ rule: 'beyond', side: 1, meaning: 'neutral', rows: [0] } as const,
		].map((signal) => ({ ...signal, rows: [...signal.rows] })),
	}));
	const setting = {
		series: analysis.series,
		centreName: analysis.centreName,
		period: 'month',
		unit: undefined,
		decimals: 0,
	} as const;
	expect(findingInWords({ ...analysis, parts }, setting)).toBe(
		'A point above the upper limit in January 2024',
	);
});
