import { expect, test } from 'vitest';
import { phaseState } from '../features/timeline/phase-state.ts';
import {
	counted,
	dateInWords,
	eventTimeInWords,
	labelsInWords,
	listInWords,
	spanInWords,
} from './words.ts';

test('months, days and years are written as people say them', () => {
	expect(dateInWords('2025-03')).toBe('March 2025');
	expect(dateInWords('2025-03-01')).toBe('1 March 2025');
	expect(dateInWords('2025-03-01T09:00')).toBe('1 March 2025');
	expect(dateInWords('2019')).toBe('2019');
});

test('a span of one month is that month', () => {
	expect(spanInWords('2023-01', '2023-07')).toBe('January 2023 to July 2023');
	expect(spanInWords('2023-01', '2023-01')).toBe('January 2023');
});

test('a session is shown with its weekday, its times in NHS style and its time zone', () => {
	expect(eventTimeInWords({ starts: '2025-01-16T10:30', ends: '2025-01-16T12:00' })).toBe(
		'Thursday 16 January 2025, 10:30am to midday (UK time)',
	);
	expect(eventTimeInWords({ starts: '2025-01-16T00:00' })).toBe(
		'Thursday 16 January 2025, midnight (UK time)',
	);
});

test('a session in another time zone names that zone', () => {
	expect(eventTimeInWords({ starts: '2025-07-01T14:00', timeZone: 'America/New_York' })).toBe(
		'Tuesday 1 July 2025, 2pm (Eastern Daylight Time)',
	);
});

test('an all-day event has no time of day', () => {
	expect(eventTimeInWords({ starts: '2025-01-16' })).toBe('Thursday 16 January 2025');
	expect(eventTimeInWords({ starts: '2025-01-16', ends: '2025-01-17' })).toBe(
		'Thursday 16 January 2025 to Friday 17 January 2025',
	);
});

test('one is singular, none and many are plural', () => {
	expect([0, 1, 2].map((count) => counted(count, 'site'))).toEqual([
		'0 sites',
		'1 site',
		'2 sites',
	]);
	expect(counted(2, 'person', 'people')).toBe('2 people');
});

test('a list ends in “and”', () => {
	expect(listInWords(['a'])).toBe('a');
	expect(listInWords(['a', 'b', 'c'])).toBe('a, b and c');
});

test('a phase runs from the first day of its first month to the last of its last', () => {
	const phase = { starts: '2025-01', ends: '2025-03' };
	expect(phaseState(phase, '2024-12-31')).toBe('before');
	expect(phaseState(phase, '2025-01-01')).toBe('now');
	expect(phaseState(phase, '2025-03-31')).toBe('now');
	expect(phaseState(phase, '2025-04-01')).toBe('after');
	expect(phaseState({}, '2025-04-01')).toBeUndefined();
});

test('only the first label of a list has a capital, and acronyms keep theirs', () => {
	expect(labelsInWords(['Ward leader', 'Carer', 'QI coach'])).toBe(
		'Ward leader, carer and QI coach',
	);
	expect(labelsInWords([])).toBe('');
});
