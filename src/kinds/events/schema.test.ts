import { expect, test } from 'vitest';
import { advice, paths } from '../changed-example.ts';

test.each([
	['2026-01-05', '2026-01-05'],
	['2026-01-05', '2026-01-06'],
	['2026-01-05T10:00', '2026-01-05T10:01'],
])('an event may last from %s to %s', (starts, ends) => {
	expect(paths('events', { starts, ends })).toEqual([]);
});

test.each([
	['2026-01-05', '2026-01-04', 'a day that equals or follows `starts`'],
	['2026-01-05T10:00', '2026-01-05T10:00', 'a time that follows `starts`'],
	['2026-01-05T10:00', '2026-01-05T09:59', 'a time that follows `starts`'],
	['2026-01-05T10:00', '2026-01-06', 'a local time, as in `starts`'],
	['2026-01-05', '2026-01-06T10:00', 'a day, as in `starts`'],
])('an event from %s can’t end on %s', (starts, ends, expected) => {
	expect(advice('events', { starts, ends })).toEqual([`ends: ${expected}`]);
});

test.each([
	['soon', '2026-01-06'],
	['2026-01-05', 'late'],
	[20260105, '2026-01-06'],
	['2026-01-05', 20260104],
])('of an event from %j to %j only the date that cannot be read is reported', (starts, ends) => {
	expect(paths('events', { starts, ends })).toHaveLength(1);
});

test('a time that clocks skip in spring is refused in its own time zone and accepted in another', () => {
	const at = (starts: string, ends: string, timeZone?: string) =>
		advice('events', { starts, ends, timeZone });
	const skipped = (zone: string) =>
		`a time that the clock shows (in ${zone} it goes forward past this one)`;
	const [before, during, after] = ['2026-03-29T00:30', '2026-03-29T01:30', '2026-03-29T02:30'];
	expect(at(during, after)).toEqual([`starts: ${skipped('Europe/London')}`]);
	expect(at(before, during)).toEqual([`ends: ${skipped('Europe/London')}`]);
	expect(at(before, after)).toEqual([]);
	expect(at(before, during, 'Europe/Paris')).toEqual([]);
	expect(at(during, after, 'Europe/Paris')).toEqual([`ends: ${skipped('Europe/Paris')}`]);
});

test('an unknown time zone is one fault, whatever its times', () => {
	for (const timeZone of ['Europe/Atlantis', 1, null])
		expect(paths('events', { starts: '2026-03-29T01:30', ends: undefined, timeZone })).toEqual([
			'timeZone',
		]);
});

test('an event is online or at a place with a name and a locality', () => {
	expect(paths('events', { place: 'online' })).toEqual([]);
	expect(advice('events', { place: 'offline' })).toEqual([
		'place: `online`, or a place with `name` and `locality`',
	]);
	expect(paths('events', { place: { name: 'Hall' } })).toEqual(['place']);
	expect(paths('events', { place: { name: 'Hall', locality: 'Town', county: 'Shire' } })).toEqual([
		'place',
	]);
});

test('its changes are counted in whole numbers from 0', () => {
	for (const sequence of [-1, 1.5, '0'])
		expect(paths('events', { sequence })).toEqual(['sequence']);
});
