import { expect, test } from 'vitest';
import { problemLine } from './import-file.ts';

const PROBLEM = { at: 'Change ideas!J2', severity: 'error' } as const;

test.each([
	['Expected field `problem`: What was unfair.', 'Add it.'],
	['Expected field `problem`: What was unfair', 'Add it.'],
])('a problem and its hint have one full stop between them: %s', (message, hint) => {
	expect(problemLine({ ...PROBLEM, message, hint })).toBe(
		'Change ideas!J2  error  Expected field `problem`: What was unfair. Add it.',
	);
});

test('a problem without a hint is as it is', () => {
	expect(problemLine({ ...PROBLEM, message: 'It is empty.' })).toBe(
		'Change ideas!J2  error  It is empty.',
	);
});
