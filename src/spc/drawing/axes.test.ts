import { expect, test } from 'vitest';
import { buildChart } from '../chart.ts';
import { monthly } from '../monthly.ts';

test('ticks between hundredths show both decimals', () => {
	const { svg } = buildChart({
		title: 'Site A',
		rows: monthly('2023-01', [1, 1.04, 1.02]),
		engine: 'run',
		direction: 'increase',
	});
	expect(svg).toMatch(/text-anchor="end">1\.02</);
});

test('ticks between whole numbers have as many decimals as they need', () => {
	const { svg } = buildChart({
		title: 'Site A',
		rows: monthly('2023-01', [1, 1.4, 1.2]),
		engine: 'run',
		direction: 'increase',
		unit: 'days',
	});
	const ticks = [...svg.matchAll(/class="spc-tick"[^>]*text-anchor="end">([^<]+)</g)];
	const words = ticks.map((match) => match[1]);
	expect(words).toContain('1.2');
	expect(words).toContain('1');
});
