import { expect, test } from 'vitest';
import { buildChart, buildSmallMultiples } from './chart.ts';
import type { ChartInput } from './chart-spec-from.ts';
import { monthly, times } from './monthly.ts';

const input: ChartInput = {
	title: 'Rights & <rules>, Site A',
	rows: monthly('2022-12', [...times(12, 1), ...times(12, 9)]),
	engine: 'run',
	direction: 'increase',
	unit: 'percent',
};
const chart = (changes: Partial<ChartInput> = {}) => buildChart({ ...input, ...changes });

const all = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map((match) => match[1]);

test('small charts share their dates, and values of one unit', () => {
	const small = buildSmallMultiples([
		{ ...input, title: 'Site A' },
		{ ...input, title: 'Site B', rows: monthly('2024-06', [50, 60, 55]) },
		{ ...input, title: 'Site C', unit: 'days', rows: monthly('2023-06', [400, 500]) },
	]);
	expect(small.map(({ title }) => title)).toEqual(['Site A', 'Site B', 'Site C']);
	const ticks = (svg = '') => all(svg, /class="spc-tick"[^>]*>([^<]+)</g);
	expect(ticks(small[0]?.svg)).toEqual(ticks(small[1]?.svg));
	expect(ticks(small[2]?.svg)).toEqual(['400', '450', '500', ...ticks(small[0]?.svg).slice(-2)]);
	const tops = small.map(({ svg }) => all(svg, /class="spc-axis" [^>]*y1="([\d.]+)"/g)[0]);
	expect(new Set(tops).size).toBe(1);
	const ids = small.flatMap(({ svg }) => all(svg, / id="([^"]+)"/g));
	expect(new Set(ids).size).toBe(3);
});

test('lines cover only their own dates, even if the axis is shared or widened', () => {
	const annotated = chart({ annotations: [{ date: '2020-01-01', text: 'Programme began' }] }).svg;
	const [shared] = buildSmallMultiples([input, { ...input, rows: monthly('2020-01', [1, 2]) }]);
	for (const svg of [annotated, shared?.svg ?? '']) {
		const line = /class="spc-centre" [^>]*x1="([\d.]+)" x2="([\d.]+)"/.exec(svg) ?? [];
		const path = /class="spc-line" [^>]*d="M([\d.]+) [^"]*L([\d.]+) [\d.]+"/.exec(svg) ?? [];
		expect(Number(line[1])).toBeCloseTo(Number(path[1]) - 12, 1);
		expect(Number(line[2])).toBeCloseTo(Number(path[2]) + 12, 1);
	}
});

test('small charts have no text except title, finding, axis and key', () => {
	const [small] = buildSmallMultiples([
		{
			...input,
			rebase: [{ date: '2024-01-01', reason: 'Moved' }],
			annotations: [{ date: '2023-05-01', text: 'Tried' }],
			idPrefix: 'mine',
		},
	]);
	expect(small?.svg).not.toContain('Moved');
	expect(small?.svg).not.toContain('class="spc-date-label"');
	expect(small?.svg).toContain('class="spc-rebase"');
	expect(small?.svg).not.toContain('Anhøj');
	expect(small?.svg).toContain('id="mine-title"');
	expect(small?.ruleSet).toContain('Anhøj');
});

test('no charts give an empty list', () => {
	expect(buildSmallMultiples([])).toEqual([]);
});

test('a small chart without values does not change the axes of the others', () => {
	const plot = (svg = '') => svg.slice(svg.indexOf('<line'));
	const alone = buildSmallMultiples([{ ...input, rows: monthly('2023-01', [50, 60, 55]) }]);
	const beside = buildSmallMultiples([
		{ ...input, rows: monthly('2023-01', [50, 60, 55]) },
		{ ...input, rows: [] },
	]);
	expect(plot(beside[0]?.svg)).toBe(plot(alone[0]?.svg));
});

test('a small plot ends at its values, not at the next round numbers', () => {
	const ticksOf = (values: number[]) => {
		const [small] = buildSmallMultiples([
			{ ...input, unit: 'days', rows: monthly('2023-01', values) },
		]);
		return all(small?.svg ?? '', /class="spc-tick"[^>]*text-anchor="end">([^<]+)</g);
	};
	// Steps of 10, of which three lie within 38 and 62; a wide chart would extend to 30 and 70.
	expect(ticksOf([38, 62, 50])).toEqual(['40', '50', '60']);
});

test('small charts without rows are drawn', () => {
	const [small] = buildSmallMultiples([{ ...input, rows: [] }]);
	expect(small?.svg).not.toMatch(/NaN|Infinity|undefined/);
});
