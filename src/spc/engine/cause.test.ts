import { expect, test } from 'vitest';
import { causeOf, type PointSignals, wayOf } from './cause.ts';

const quiet: PointSignals = {
	side: 1,
	outside: false,
	trend: 0,
	twoInThree: false,
	shift: false,
};

test('a point that breaks no rule is common cause', () => {
	expect(causeOf(quiet)).toBe('Common Cause');
	expect(causeOf({ ...quiet, side: -1 })).toBe('Common Cause');
});

test('a rule states its side', () => {
	const both = (signals: Partial<PointSignals>) => [
		causeOf({ ...quiet, ...signals }),
		causeOf({ ...quiet, ...signals, side: -1 }),
	];
	expect(both({ outside: true })).toEqual(['Above UCL', 'Below LCL']);
	expect(both({ twoInThree: true })).toEqual(['2 in 3 Above CL', '2 in 3 Below CL']);
	expect(both({ shift: true })).toEqual(['7 Points Above CL', '7 Points Below CL']);
});

test('a trend is named by its direction, whatever its side', () => {
	expect(causeOf({ ...quiet, side: -1, trend: 1 })).toBe('7 Point Trend (Increasing)');
	expect(causeOf({ ...quiet, trend: -1 })).toBe('7 Point Trend (Decreasing)');
});

test('beyond a limit takes precedence over trend, trend over two in three, that over shift', () => {
	const all: PointSignals = { side: 1, outside: true, trend: -1, twoInThree: true, shift: true };
	expect(causeOf(all)).toBe('Above UCL');
	expect(causeOf({ ...all, outside: false })).toBe('7 Point Trend (Decreasing)');
	expect(causeOf({ ...all, outside: false, trend: 0 })).toBe('2 in 3 Above CL');
});

test('causes point up or down, and common cause in neither direction', () => {
	expect(wayOf('Above UCL') + wayOf('7 Point Trend (Increasing)')).toBe(2);
	expect(wayOf('2 in 3 Above CL') + wayOf('7 Points Above CL')).toBe(2);
	expect(wayOf('Below LCL') + wayOf('7 Point Trend (Decreasing)')).toBe(-2);
	expect(wayOf('2 in 3 Below CL') + wayOf('7 Points Below CL')).toBe(-2);
	expect(wayOf('Common Cause')).toBe(0);
});
