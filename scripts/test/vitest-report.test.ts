import { expect, test } from 'vitest';
import { countTests } from './vitest-report.ts';

function report(passed: number, failed: number, brokenFiles = 0): string {
	const statuses = (status: string, count: number) =>
		Array.from({ length: count }, () => ({ status }));
	return JSON.stringify({
		numPassedTests: passed,
		numFailedTests: failed,
		testResults: [
			{
				status: failed > 0 ? 'failed' : 'passed',
				assertionResults: [...statuses('passed', passed), ...statuses('failed', failed)],
			},
			...Array.from({ length: brokenFiles }, () => ({ status: 'failed', assertionResults: [] })),
		],
	});
}

test('tests that pass and fail are counted as Vitest counts them', () => {
	expect(countTests(report(5, 2), 1)).toEqual({ passed: 5, failed: 2 });
});

test('a file that cannot be loaded counts as one failed test', () => {
	expect(countTests(report(5, 2, 3), 1)).toEqual({ passed: 5, failed: 5 });
});

test('a run that fails although each of its tests passes counts one failed test', () => {
	expect(countTests(report(5, 0), 1)).toEqual({ passed: 5, failed: 1 });
	expect(countTests(report(5, 0), null)).toEqual({ passed: 5, failed: 1 });
});

test('a run in which everything passes has no failed test', () => {
	expect(countTests(report(5, 0), 0)).toEqual({ passed: 5, failed: 0 });
});

test('a run without a complete report has failed', () => {
	expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1 });
	expect(countTests('{"numPassedTests": 5', 0)).toEqual({ passed: 0, failed: 1 });
});
