import { expect, test } from 'vitest';
import { monthly, times } from '../monthly.ts';
import { type Cell, toSeries } from '../series/series.ts';
import { analyseIndividuals, analyseRunChart, type RunRules } from './analyse-run-chart.ts';

const series = (values: readonly Cell[]) => toSeries(monthly('2023-01', values), 'count');
const analyse = (
	values: readonly Cell[],
	rules: Partial<RunRules> = {},
	rebasePoints: readonly number[] = [],
) => analyseRunChart(series(values), rebasePoints, { direction: 'increase', ...rules });

const low = times(12, 1, 2).slice(0, 12);
const high = times(12, 8, 9).slice(0, 12);

test('a long run on the better side is an improvement, on the other side a concern', () => {
	const { marks, parts } = analyse([...low, ...high]);
	expect(marks).toEqual([...times(12, 'concern'), ...times(12, 'improvement')]);
	expect(parts[0]?.signals.map(({ rule, side, meaning }) => [rule, side, meaning])).toEqual([
		['shift', -1, 'concern'],
		['shift', 1, 'improvement'],
		['crossings', 0, 'neutral'],
	]);
	expect(parts[0]?.crossings).toEqual({ found: 1, expected: 8 });
	expect(analyse([...low, ...high], { direction: 'decrease' }).marks[0]).toBe('improvement');
	expect(analyse([...low, ...high], { direction: 'neutral' }).marks[0]).toBe('neutral');
});

test('an ordinary series has no signal', () => {
	const { marks, parts } = analyse(times(6, 1, 9));
	expect(marks).toEqual(times(12, 'plain'));
	expect(parts[0]).toMatchObject({
		signals: [],
		isEnough: true,
		centre: 5,
		values: 12,
		useful: 12,
	});
});

test('exactly as many crossings as chance explains are not a signal', () => {
	// Ten useful points need at least 2 crossings and allow a run of 6.
	const twice = [1, 1, 1, 9, 9, 9, 9, 9, 1, 1];
	expect(analyse(twice).parts[0]).toMatchObject({
		crossings: { found: 2, expected: 2 },
		signals: [],
	});
});

test('no signal is announced with nine useful points, but with ten', () => {
	const nine = [...times(4, 1), 5, 5, ...times(5, 9)];
	expect(analyse(nine).parts[0]).toMatchObject({ useful: 9, isEnough: false, signals: [] });
	expect(analyse(nine).parts[0]).not.toHaveProperty('crossings.found');
	const ten = [...times(5, 1), ...times(5, 9)];
	expect(analyse(ten).parts[0]?.signals.map(({ rule }) => rule)).toEqual(['crossings']);
});

test('a centre is shown for ten or more values, even if many lie on it', () => {
	expect(analyse(times(9, 5)).parts[0]?.centre).toBeUndefined();
	expect(analyse(times(10, 5)).parts[0]).toMatchObject({ centre: 5, isEnough: false, useful: 0 });
	expect(analyse([...times(9, 5), undefined]).parts[0]?.centre).toBeUndefined();
	expect(analyse(times(10, 5), { exclude: [1] }).parts[0]).toMatchObject({
		values: 9,
		centre: undefined,
	});
});

test('values vary only if those in the calculation do', () => {
	expect(analyse([...times(10, 5), 9]).parts[0]?.isConstant).toBe(false);
	expect(analyse([...times(10, 5), 9], { exclude: [11] }).parts[0]?.isConstant).toBe(true);
	expect(analyse([...times(10, 5), undefined]).parts[0]?.isConstant).toBe(true);
});

test('each part is analysed with its own centre', () => {
	const { parts, marks } = analyse([...times(6, 1, 3), ...times(6, 7, 9)], {}, [12]);
	expect(parts.map(({ start, end, centre }) => [start, end, centre])).toEqual([
		[0, 12, 2],
		[12, 24, 8],
	]);
	expect(marks).toEqual(times(24, 'plain'));
});

test('excluded points are marked as such, even within a shift', () => {
	const { marks } = analyse([...low, ...high], { exclude: [14, 24] });
	expect(marks.slice(12)).toEqual([
		'improvement',
		'excluded',
		...times(9, 'improvement'),
		'excluded',
	]);
});

test('a frozen centre holds for later points', () => {
	expect(analyse([...times(5, 1, 3), ...times(5, 8)], { freeze: 10 }).parts[0]?.centre).toBe(2);
});

test('a run chart has neither limits nor icons', () => {
	const analysis = analyse([...low, ...high]);
	expect(analysis.parts[0]).toMatchObject({ lower: undefined, upper: undefined, isTrial: false });
	expect(analysis).toMatchObject({
		centreName: 'median',
		variation: undefined,
		assurance: undefined,
	});
});

const individuals = (values: readonly Cell[], rules: Partial<RunRules> = {}) =>
	analyseIndividuals(series(values), [], { direction: 'decrease', ...rules });

test('an I chart marks points beyond its limits', () => {
	// Mean of the first twelve 5, mean range 2: limits 5 ± 3 · 2 / 1.128 = −0.3 and 10.3.
	const { marks, parts, centreName } = individuals([...times(6, 4, 6), 11, -1], { freeze: 12 });
	expect(parts[0]?.upper).toBeCloseTo(5 + 6 / 1.128, 12);
	expect(parts[0]?.lower).toBeCloseTo(5 - 6 / 1.128, 12);
	expect(marks.slice(11)).toEqual(['plain', 'concern', 'improvement']);
	expect(parts[0]?.signals).toEqual([
		{ rule: 'beyond', side: 1, meaning: 'concern', rows: [12] },
		{ rule: 'beyond', side: -1, meaning: 'improvement', rows: [13] },
	]);
	expect(centreName).toBe('mean');
});

test('an excluded point of an I chart gives no signal', () => {
	const { marks, parts } = individuals([...times(6, 4, 6), 50], { exclude: [13] });
	expect(parts[0]?.signals).toEqual([]);
	expect(marks.at(-1)).toBe('excluded');
});

test('an I chart of few points shows no limits', () => {
	expect(individuals(times(4, 1, 2)).parts[0]).toMatchObject({
		lower: undefined,
		upper: undefined,
	});
});
