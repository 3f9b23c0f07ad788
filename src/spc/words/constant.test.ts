import { expect, test } from 'vitest';
import { buildChartSpec, type ChartInput } from '../chart-spec-from.ts';
import { monthly, times } from '../monthly.ts';

const target = (value: number, direction: ChartInput['direction']) =>
	buildChartSpec({
		title: 'Site A',
		rows: monthly('2024-01', times(14, 5)),
		engine: 'run',
		direction,
		target: value,
	})
		.reading.split('. ')
		.at(-1);

test.each([
	[4, 'increase', 'The target, 4, is met each time.'],
	[6, 'increase', 'The target, 6, is missed each time.'],
	[5, 'increase', 'The target, 5, is met each time.'],
	[4, 'decrease', 'The target, 4, is missed each time.'],
	[6, 'decrease', 'The target, 6, is met each time.'],
	[5, 'decrease', 'The target, 5, is met each time.'],
	[4, 'neutral', 'The target, 4, lies below every value.'],
	[6, 'neutral', 'The target, 6, lies above every value.'],
] as const)(
	'where every value is 5, a target of %i is described (%s)',
	(value, direction, words) => {
		expect(target(value, direction)).toBe(words);
	},
);
