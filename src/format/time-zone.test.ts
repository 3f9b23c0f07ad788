import { expect, test } from 'vitest';
import { isTimeZone, toInstant, toOffsetTime } from './time-zone.ts';

const utc = (local: string, zone: string) => toInstant(local, zone)?.toISOString().slice(0, 16);

test('London time is UTC in winter and an hour ahead in summer', () => {
	expect(utc('2025-01-15T10:00', 'Europe/London')).toBe('2025-01-15T10:00');
	expect(utc('2025-07-15T10:00', 'Europe/London')).toBe('2025-07-15T09:00');
});

test('a time that the clock skips is invalid, the time it jumps to is valid', () => {
	expect(utc('2025-03-30T00:59', 'Europe/London')).toBe('2025-03-30T00:59');
	expect(utc('2025-03-30T01:00', 'Europe/London')).toBeUndefined();
	expect(utc('2025-03-30T01:59', 'Europe/London')).toBeUndefined();
	expect(utc('2025-03-30T02:00', 'Europe/London')).toBe('2025-03-30T01:00');
});

test('a time that occurs twice means the first', () => {
	expect(utc('2025-10-26T01:30', 'Europe/London')).toBe('2025-10-26T00:30');
	expect(utc('2025-11-02T01:30', 'America/New_York')).toBe('2025-11-02T05:30');
});

test('zones with half-hour offsets and across the date line are right', () => {
	expect(utc('2025-01-15T10:00', 'Asia/Kathmandu')).toBe('2025-01-15T04:15');
	expect(utc('2025-01-15T10:00', 'Pacific/Kiritimati')).toBe('2025-01-14T20:00');
	expect(utc('2025-10-05T02:15', 'Australia/Lord_Howe')).toBeUndefined();
});

test('a zone is valid if the runtime knows it', () => {
	for (const zone of ['Europe/London', 'UTC']) expect(isTimeZone(zone)).toBe(true);
	for (const zone of ['Europe/Atlantis', '', 'London']) expect(isTimeZone(zone)).toBe(false);
});

test.each([
	['2025-07-01T10:30', 'Europe/London', '2025-07-01T10:30:00+01:00'],
	['2025-01-07T10:30', 'Europe/London', '2025-01-07T10:30:00+00:00'],
	['2025-01-07T10:30', 'America/St_Johns', '2025-01-07T10:30:00-03:30'],
	['2025-01-07T10:30', 'Asia/Kathmandu', '2025-01-07T10:30:00+05:45'],
])('%s in %s is %s', (local, zone, time) => {
	expect(toOffsetTime(local, zone)).toBe(time);
	expect(new Date(time)).toEqual(toInstant(local, zone));
});

test('a time that is skipped has no offset', () => {
	expect(toOffsetTime('2025-03-30T01:30', 'Europe/London')).toBeUndefined();
});
