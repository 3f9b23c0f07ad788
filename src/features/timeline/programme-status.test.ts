import { expect, test } from 'vitest';
import { programmeStatus } from './programme-status.ts';

const DATES = { starts: '2023-01', ends: '2025-03' };

test.each([
	['2022-12-31', 'The programme is due to begin in January 2023.'],
	['2024-06-01', 'The programme runs until March 2025.'],
	['2025-03-31', 'The programme runs until March 2025.'],
	[
		'2025-04-01',
		'The programme ended in March 2025. You can’t join it, but you can use what it learned.',
	],
])('on %s the dates of a programme mean: %s', (day, status) => {
	expect(programmeStatus(DATES, day)).toBe(status);
});

test('a programme that a source calls closed has ended, with a month only if that is past', () => {
	const ended = 'You can’t join it, but you can use what it learned.';
	expect(programmeStatus({ state: 'closed' }, '2024-06-01')).toBe(
		`The programme has ended. ${ended}`,
	);
	expect(programmeStatus({ state: 'closed', ...DATES }, '2024-06-01')).toBe(
		`The programme has ended. ${ended}`,
	);
});

test('a programme that a source calls running past its last month was due to end', () => {
	expect(programmeStatus({ state: 'running', ...DATES }, '2025-04-01')).toBe(
		'The programme was due to end in March 2025.',
	);
});

test('a programme that a source calls planned is not said to run once its first month comes', () => {
	expect(programmeStatus({ state: 'planned', ...DATES }, '2022-12-31')).toBe(
		'The programme is due to begin in January 2023.',
	);
	expect(programmeStatus({ state: 'planned', ...DATES }, '2023-01-01')).toBe(
		'The programme was due to begin in January 2023.',
	);
});

test('one month alone may be enough', () => {
	expect(programmeStatus({ starts: '2023-01' }, '2022-12-31')).toBe(
		'The programme is due to begin in January 2023.',
	);
	expect(programmeStatus({ state: 'running', ends: '2025-03' }, '2025-04-01')).toBe(
		'The programme was due to end in March 2025.',
	);
});

test('a programme that a source calls running runs, whatever its first month', () => {
	expect(programmeStatus({ state: 'running' }, '2024-06-01')).toBe('The programme is running.');
	expect(programmeStatus({ state: 'running', starts: '2023-01' }, '2022-06-01')).toBe(
		'The programme is running.',
	);
});

test('a programme without dates and without a state has no status', () => {
	expect(programmeStatus({}, '2024-06-01')).toBeUndefined();
});
