import { expect, test } from 'vitest';
import { causeSide, classifyCause, type PointSignals } from './cause.ts';

const quiet: PointSignals = {
	side: 1,
	outside: false,
	trend: 0,
	twoInThree: false,
	shift: false,
};

test('a point that breaks no rule is common cause', () => {
	expect(classifyCause(quiet)).toBe('Common Cause');
	expect(classifyCause({ ...quiet, side: -1 })).toBe('Common Cause');
});

test('a rule states its side', () => {
	const both = (signals: Partial<PointSignals>) => [
		classifyCause({ ...quiet, ...signals }),
		classifyCause({ ...quiet, ...signals, side: -1 }),
	];
	expect(both({ outside: true })).toEqual(['Above UCL', 'Below LCL']);
	expect(both({ twoInThree: true })).toEqual(['2 in 3 Above CL', '2 in 3 Below CL']);
	expect(both({ shift: true })).toEqual(['7 Points Above CL', '7 Points Below CL']);
});

test('a trend is named by its direction, whatever its side', () => {
	expect(classifyCause({ ...quiet, side: -1, trend: 1 })).toBe('7 Point Trend (Increasing)');
	expect(classifyCause({ ...quiet, trend: -1 })).toBe('7 Point Trend (Decreasing)');
});

test('beyond a limit takes precedence over trend, trend over two in three, that over shift', () => {
	const all: PointSignals = { side: 1, outside: true, trend: -1, twoInThree: true, shift: true };
	expect(classifyCause(all)).toBe('Above UCL');
	expect(classifyCause({ ...all, outside: false })).toBe('7 Point Trend (Decreasing)');
	expect(classifyCause({ ...all, outside: false, trend: 0 })).toBe('2 in 3 Above CL');
});

test('causes point up or down, and common cause in neither direction', () => {
	expect(causeSide('Above UCL') + causeSide('7 Point Trend (Increasing)')).toBe(2);
	expect(causeSide('2 in 3 Above CL') + causeSide('7 Points Above CL')).toBe(2);
	expect(causeSide('Below LCL') + causeSide('7 Point Trend (Decreasing)')).toBe(-2);
	expect(causeSide('2 in 3 Below CL') + causeSide('7 Points Below CL')).toBe(-2);
	expect(causeSide('Common Cause')).toBe(0);
});
