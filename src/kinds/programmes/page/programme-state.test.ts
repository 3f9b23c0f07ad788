import { expect, test } from 'vitest';
import { isPast, programmeStateLabel, programmeTimeInWords } from './programme-state.ts';

const dates = { starts: '2023-01', ends: '2025-03' };

test('a closed programme ran, whatever the day', () => {
	expect(programmeTimeInWords({ state: 'closed', ...dates }, '2024-01-01')).toBe(
		'It ran from January 2023 to March 2025.',
	);
	expect(isPast({ state: 'closed' }, '2024-01-01')).toBe(true);
});

test('a running programme began, and is due to end until its last month is over', () => {
	expect(programmeTimeInWords({ state: 'running', ...dates }, '2025-03-31')).toBe(
		'It began in January 2023 and is due to end in March 2025.',
	);
	expect(programmeTimeInWords({ state: 'running', ...dates }, '2025-04-01')).toContain(
		'It was due to run from January 2023 to March 2025.',
	);
});

test('a planned programme is in the future, and is not said to have begun when its first month comes', () => {
	expect(programmeTimeInWords({ state: 'planned', ...dates }, '2022-12-31')).toBe(
		'It is to run from January 2023 to March 2025.',
	);
	expect(programmeTimeInWords({ state: 'planned', ...dates }, '2023-01-01')).toContain(
		'We know of no source that says that it has begun.',
	);
});

test('without a published state, it is derived from the dates', () => {
	expect(programmeStateLabel(dates, '2022-12-31')).toBe('Planned');
	expect(programmeStateLabel(dates, '2024-06-01')).toBe('Running');
	expect(programmeStateLabel(dates, '2025-04-01')).toBe('Closed');
	expect(programmeStateLabel({}, '2025-04-01')).toBeUndefined();
	expect(programmeTimeInWords({}, '2025-04-01')).toBe('Not published: when it ran.');
});

test('a single date is shown, and the other as not published', () => {
	expect(programmeTimeInWords({ state: 'running', starts: '2023-01' }, '2024-01-01')).toBe(
		'It began in January 2023. Not published: when it ends.',
	);
	expect(programmeTimeInWords({ state: 'closed', ends: '2025-03' }, '2026-01-01')).toBe(
		'It ended in March 2025. Not published: when it began.',
	);
});
