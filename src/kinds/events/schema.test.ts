import { expect, test } from 'vitest';
import { paths } from '../changed-example.ts';

test.each([
	['2026-01-05', '2026-01-05'],
	['2026-01-05', '2026-01-06'],
	['2026-01-05T10:00', '2026-01-05T10:01'],
])('an event may last from %s to %s', (starts, ends) => {
	expect(paths('events', { starts, ends })).toEqual([]);
});

test.each([
	['2026-01-05', '2026-01-04'],
	['2026-01-05T10:00', '2026-01-05T10:00'],
	['2026-01-05T10:00', '2026-01-05T09:59'],
	['2026-01-05T10:00', '2026-01-06'],
	['2026-01-05', '2026-01-06T10:00'],
])('an event from %s can’t end on %s', (starts, ends) => {
	expect(paths('events', { starts, ends })).toEqual(['ends']);
});
