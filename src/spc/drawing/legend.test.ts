import { expect, test } from 'vitest';
import { measureText } from '../../format/text-width.ts';
import { buildChart } from '../chart.ts';
import type { ChartInput } from '../chart-spec-from.ts';
import { monthly, times } from '../monthly.ts';

const input: ChartInput = {
	title: 'Rights & <rules>, Site A',
	rows: monthly('2022-12', [...times(12, 1), ...times(12, 9)]),
	engine: 'run',
	direction: 'increase',
	unit: 'percent',
};
const chart = (changes: Partial<ChartInput> = {}) => buildChart({ ...input, ...changes });

const all = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map((match) => match[1]);

test('the key lists the shapes that are drawn, and wraps at the width', () => {
	const values = [...times(12, 1), ...times(12, 9)];
	const key = (svg: string) => all(svg, /class="spc-legend"[^>]*>([^<]+)</g);
	const gap = chart({ rows: monthly('2022-12', [...values, undefined]) });
	expect(key(gap.svg)).toEqual(['Improvement', 'Concern']);
	const { narrow } = chart({
		rows: monthly('2022-12', [...values, 1, 9, 1, 'suppressed']),
		rules: { exclude: [1] },
	});
	expect(key(narrow)).toEqual([
		'Improvement',
		'Concern',
		'No signal',
		'Left out of the calculation',
		'Withheld to protect people',
	]);
	const places = [...narrow.matchAll(/class="spc-legend" x="([\d.]+)" y="([\d.]+)">([^<]+)</g)];
	const tops = places.map(([, , y]) => Number(y));
	expect(tops).toEqual([...tops].sort((a, b) => a - b));
	expect(new Set(tops).size).toBe(3);
	for (const [, x, , text = ''] of places)
		expect(Number(x) + measureText(text, 12), text).toBeLessThanOrEqual(320);
	expect(new Set(places.map(([, x, y]) => `${x} ${y}`)).size).toBe(5);
});
