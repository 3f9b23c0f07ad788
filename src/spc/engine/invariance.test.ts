import fc from 'fast-check';
import { expect, test } from 'vitest';
import { individuals } from './individuals.ts';
import { runChart } from './run-chart.ts';
import { type Xmr, type XmrOptions, xmr } from './xmr.ts';

const values = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 60 });
const withGaps = fc.array(fc.option(fc.integer({ min: -500, max: 500 }), { nil: undefined }), {
	minLength: 1,
	maxLength: 60,
});
const screened = fc.boolean();
const direction = fc.constantFrom('increase', 'decrease', 'neutral') as fc.Arbitrary<
	NonNullable<XmrOptions['direction']>
>;

const DAY = 86_400_000;
const daily = (series: readonly number[]) =>
	series.map((value, index) => ({
		date: new Date(index * DAY).toISOString().slice(0, 10),
		value,
	}));
const signals = ({ points }: Xmr) =>
	points.map(({ side, outside, close, cause, type }) => ({ side, outside, close, cause, type }));

test('reversing a series keeps its limits', () => {
	fc.assert(
		fc.property(values, screened, (series, isScreened) => {
			const limits = (each: readonly number[]) => {
				const point = xmr(daily(each), { screened: isScreened }).points[0];
				return [point?.mean, point?.lower, point?.upper];
			};
			const there = limits(series);
			const back = limits([...series].reverse());
			for (const [index, limit] of there.entries()) {
				if (limit === undefined) expect(back[index]).toBeUndefined();
				else expect(back[index]).toBeCloseTo(limit, 8);
			}
		}),
	);
});

test('reversing a series keeps its runs', () => {
	fc.assert(
		fc.property(withGaps, (series) => {
			const counts = (each: readonly (number | undefined)[]) =>
				runChart(each).map(({ runs, ...rest }) => ({ ...rest, runs: runs.length }));
			expect(counts([...series].reverse())).toEqual(counts(series));
		}),
	);
});

test('shifting and scaling keep the signals of an XmR chart', () => {
	fc.assert(
		fc.property(
			values,
			fc.integer({ min: -1000, max: 1000 }),
			fc.constantFrom(0.25, 0.5, 2, 3, 10, 1000),
			direction,
			(series, shift, scale, better) => {
				const moved = series.map((value) => (value + shift) * scale);
				const options = { direction: better };
				expect(signals(xmr(daily(moved), options))).toEqual(signals(xmr(daily(series), options)));
			},
		),
	);
});

test('shifting and scaling keep the runs around a median or mean', () => {
	fc.assert(
		fc.property(
			withGaps,
			fc.integer({ min: -1000, max: 1000 }),
			fc.constantFrom(0.25, 0.5, 2, 3, 10, 1000),
			(series, shift, scale) => {
				const moved = series.map((value) =>
					value === undefined ? undefined : (value + shift) * scale,
				);
				const found = (each: readonly (number | undefined)[]) => [
					runChart(each).map(({ runs, signal }) => ({ runs, signal })),
					individuals(each).map(({ runs, signal, outside }) => ({ runs, signal, outside })),
				];
				expect(found(moved)).toEqual(found(series));
			},
		),
	);
});

test('swapping the direction of improvement swaps improvement and concern', () => {
	const swapped: Record<string, string> = {
		special_cause_improvement: 'special_cause_concern',
		special_cause_concern: 'special_cause_improvement',
		improvement_high: 'concern_high',
		improvement_low: 'concern_low',
		concern_high: 'improvement_high',
		concern_low: 'improvement_low',
		consistent_pass: 'consistent_fail',
		consistent_fail: 'consistent_pass',
	};
	const swap = (name: string | undefined) => name && (swapped[name] ?? name);
	fc.assert(
		fc.property(values, fc.option(fc.integer(), { nil: undefined }), (series, target) => {
			const up = xmr(daily(series), { direction: 'increase', target });
			const down = xmr(daily(series), { direction: 'decrease', target });
			expect(down.points.map((point) => point.type)).toEqual(
				up.points.map((point) => swap(point.type)),
			);
			expect(down.variation).toBe(swap(up.variation));
			expect(down.assurance).toBe(swap(up.assurance));
		}),
	);
});

test('inverting a series inverts its signals', () => {
	fc.assert(
		fc.property(values, (series) => {
			const up = signals(xmr(daily(series), { direction: 'increase' }));
			const down = signals(xmr(daily(series.map((value) => -value)), { direction: 'decrease' }));
			expect(down.map(({ type, outside, close }) => ({ type, outside, close }))).toEqual(
				up.map(({ type, outside, close }) => ({ type, outside, close })),
			);
		}),
	);
});

test('every run is on one side, and sides alternate', () => {
	fc.assert(
		fc.property(withGaps, (series) => {
			for (const { runs, centre, useful } of runChart(series)) {
				expect(runs.flatMap((run) => run.points)).toHaveLength(useful);
				for (const [index, run] of runs.entries()) {
					expect(run.side).not.toBe(runs[index + 1]?.side);
					for (const row of run.points) {
						expect(Math.sign((series[row] as number) - (centre as number))).toBe(run.side);
					}
				}
			}
		}),
	);
});
