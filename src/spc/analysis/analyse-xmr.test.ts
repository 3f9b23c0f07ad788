import { expect, test } from 'vitest';
import { monthly, times } from '../monthly.ts';
import { type Cell, toSeries } from '../series/series.ts';
import { analyseXmr, type XmrRules } from './analyse-xmr.ts';

const analyse = (
	values: readonly Cell[],
	rules: Partial<XmrRules> = {},
	rebasePoints: readonly number[] = [],
) =>
	analyseXmr(toSeries(monthly('2023-01', values), 'count'), rebasePoints, {
		direction: 'increase',
		...rules,
	});

const swing = times(6, 10, 12);

test('each rule reports its own signals, with the rows of the series', () => {
	// Limits from the first twelve: mean 11, range 2, so values above 16.32 are outside the limits and values above
	// 14.55 near them.
	const values = [...swing, undefined, 40, 10, 15, 15, 12, 10, 2];
	const { parts, marks } = analyse(values, { fixAfter: 12 });
	expect(parts[0]?.signals).toEqual([
		{ rule: 'beyond', side: 1, meaning: 'improvement', rows: [13] },
		{ rule: 'beyond', side: -1, meaning: 'concern', rows: [19] },
		{ rule: 'two-in-three', side: 1, meaning: 'improvement', rows: [15, 16] },
	]);
	expect(marks.slice(12)).toEqual([
		'plain',
		'improvement',
		'plain',
		'improvement',
		'improvement',
		'plain',
		'plain',
		'concern',
	]);
});

test('a shift below and one above are two signals, even if adjacent', () => {
	const { parts } = analyse([...times(7, 4), ...times(7, 6)], { direction: 'neutral' });
	const shifts = parts[0]?.signals.filter(({ rule }) => rule === 'shift');
	expect(shifts?.map(({ side, rows }) => [side, rows[0], rows.length])).toEqual([
		[-1, 0, 7],
		[1, 7, 7],
	]);
});

test('two separate shifts on one side are two signals', () => {
	const values = [...times(8, 13), ...times(4, 1), ...times(8, 13)];
	const shifts = analyse(values).parts[0]?.signals.filter(({ rule }) => rule === 'shift');
	expect(shifts?.map(({ rows }) => rows[0])).toEqual([0, 12]);
});

test('a trend is reported from its first point to its last', () => {
	const { parts } = analyse([5, 4, 3, 4, 5, 6, 7, 8, 9, 8, 5, 4]);
	expect(parts[0]?.signals.filter(({ rule }) => rule === 'trend')).toEqual([
		{ rule: 'trend', side: 1, meaning: 'improvement', rows: [2, 3, 4, 5, 6, 7, 8] },
	]);
});

test('nine points have no limits, ten have trial limits, thirteen have full limits', () => {
	const part = (count: number) => analyse(times(7, 10, 12).slice(0, count)).parts[0];
	expect(part(9)).toMatchObject({ centre: undefined, upper: undefined, isEnough: false });
	expect(part(9)?.isTrial).toBe(false);
	expect(part(10)).toMatchObject({ centre: 11, isEnough: true, isTrial: true });
	expect(part(12)?.isTrial).toBe(true);
	expect(part(13)?.isTrial).toBe(false);
});

test('gaps are not points', () => {
	const { parts } = analyse([...times(5, 10, 12), undefined, 'suppressed']);
	expect(parts[0]).toMatchObject({ start: 0, end: 12, values: 10, useful: 10, centre: 11 });
	expect(analyse([...times(4, 10, 12), 10, undefined]).parts[0]?.isEnough).toBe(false);
});

test('parts have limits of their own', () => {
	const { parts } = analyse([...swing, ...times(5, 100, 104)], {}, [12]);
	expect(parts.map(({ start, end, centre }) => [start, end, centre])).toEqual([
		[0, 12, 11],
		[12, 22, 102],
	]);
	expect(parts[1]?.upper).toBeCloseTo(102 + 2.66 * 4, 12);
	expect(parts[1]?.lower).toBeCloseTo(102 - 2.66 * 4, 12);
});

test('icons describe the last part, if it has limits', () => {
	const values = [...swing, ...times(5, 100, 104)];
	expect(analyse(values, { target: 50 }, [12])).toMatchObject({
		variation: 'common_cause',
		assurance: 'consistent_pass',
	});
	expect(analyse(values, { target: 50 }, [14])).toMatchObject({
		variation: undefined,
		assurance: undefined,
	});
	expect(analyse(times(14, 5), { target: 5 })).toMatchObject({ assurance: undefined });
	expect(analyse(swing)).toMatchObject({ variation: 'common_cause', assurance: undefined });
});

test('where neither direction is better, a signal is neither improvement nor concern', () => {
	expect(analyse([...swing, 40], { direction: 'neutral' }).marks.at(-1)).toBe('neutral');
	expect(analyse([...swing, 0], { direction: 'neutral' }).marks.at(-1)).toBe('neutral');
});

test('a series without rows has one part without points', () => {
	expect(analyse([]).parts).toMatchObject([{ start: 0, end: 0, values: 0, isEnough: false }]);
});
