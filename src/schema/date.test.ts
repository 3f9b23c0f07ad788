import { describe, expect, test } from 'vitest';
import { changed, firstExample, paths } from '../kinds/changed-example.ts';
import { schemas } from '../kinds/index.ts';

describe('dates', () => {
	test('a day has to exist in the calendar', () => {
		for (const reviewed of ['2024-02-29', '2000-02-29', '2025-12-31', '2025-04-30'])
			expect(paths('tools', { reviewed })).toEqual([]);
		for (const reviewed of [
			'2025-02-29',
			'1900-02-29',
			'2025-04-31',
			'2025-13-01',
			'2025-00-10',
			'2025-01-00',
			'2025-1-1',
			'2025-01',
			'2025-01-01T10:00',
			'11/03/2025',
			' 2025-01-01',
			20250101,
			new Date('2025-01-01'),
		])
			expect(paths('tools', { reviewed })).toEqual(['reviewed']);
	});

	test('a month is a year and a month', () => {
		expect(paths('facts', { asOf: '2025-12' })).toEqual([]);
		for (const asOf of ['2025-13', '2025', 2025, '2025-12-01', 'December 2025'])
			expect(paths('facts', { asOf })).toEqual(['asOf']);
	});

	test('a source is published in a year, a month or on a day; a year may be a number', () => {
		for (const published of ['2019', '2019-05', '2019-05-31'])
			expect(schemas.sources.parse(changed('sources', { published })).published).toBe(published);
		expect(schemas.sources.parse(changed('sources', { published: 2019 })).published).toBe('2019');
		for (const published of [19, 20190, 2019.5, true, 'May 2019', '2019-5', null, ['2019']])
			expect(paths('sources', { published })).toEqual(['published']);
	});

	test('a cycle is dated by month or day', () => {
		const cycle = firstExample('change-ideas', 'pdsa');
		for (const date of ['2025-01', '2025-01-31'])
			expect(paths('change-ideas', { pdsa: [{ ...cycle, date }] })).toEqual([]);
		expect(paths('change-ideas', { pdsa: [{ ...cycle, date: '2025' }] })).toEqual(['pdsa.0.date']);
	});
});

describe('an end', () => {
	test.each(['programmes', 'phases'] as const)('of %s is not before its start', (collection) => {
		expect(paths(collection, { starts: '2024-05', ends: '2024-05' })).toEqual([]);
		expect(paths(collection, { starts: '2024-05', ends: '2024-04' })).toEqual(['ends']);
	});

	test('is not compared with a start that is not a month', () => {
		expect(paths('programmes', { starts: 'spring', ends: '2024-04' })).toEqual(['starts']);
		expect(paths('programmes', { starts: '2024-05', ends: '2024' })).toEqual(['ends']);
	});

	test('of months counted from the start of a programme is not before its start', () => {
		const counted = { starts: undefined, ends: undefined, fromMonth: 3 };
		expect(paths('phases', { ...counted, toMonth: 3 })).toEqual([]);
		expect(paths('phases', { ...counted, toMonth: 2 })).toEqual(['toMonth']);
		expect(paths('phases', { ...counted, toMonth: 3.5 })).toEqual(['toMonth']);
	});

	test('of an adoption is not before its start', () => {
		const adoption = firstExample('change-ideas', 'adoptions');
		const adoptions = [adoption, { ...adoption, from: '2025-03', to: '2025-02' }];
		expect(paths('change-ideas', { adoptions })).toEqual(['adoptions.1.to']);
	});

	test('of an event is after its start if both are times, and may equal it if both are days', () => {
		expect(paths('events', { starts: '2025-03-11', ends: '2025-03-11' })).toEqual([]);
		expect(paths('events', { starts: '2025-03-11', ends: '2025-03-10' })).toEqual(['ends']);
		expect(paths('events', { starts: '2025-03-11T10:00', ends: '2025-03-11T10:01' })).toEqual([]);
		expect(paths('events', { starts: '2025-03-11T10:00', ends: '2025-03-11T10:00' })).toEqual([
			'ends',
		]);
	});

	test('of an event is a day if its start is a day, and a time if its start is a time', () => {
		expect(paths('events', { starts: '2025-03-11', ends: '2025-03-12T10:00' })).toEqual(['ends']);
		expect(paths('events', { starts: '2025-03-11T10:00', ends: '2025-03-12' })).toEqual(['ends']);
		expect(paths('events', { starts: 'soon', ends: '2025-03-12T10:00' })).toEqual(['starts']);
	});
});

describe('a time', () => {
	test('that the clock skips is invalid in that zone', () => {
		const ends = undefined;
		expect(paths('events', { starts: '2025-03-30T01:30', ends })).toEqual(['starts']);
		expect(paths('events', { starts: '2025-03-30T02:00', ends })).toEqual([]);
		expect(paths('events', { starts: '2025-03-30T01:30', ends, timeZone: 'UTC' })).toEqual([]);
		expect(
			paths('events', { starts: '2025-03-09T02:30', ends, timeZone: 'America/New_York' }),
		).toEqual(['starts']);
	});

	test('that occurs twice is valid', () => {
		expect(paths('events', { starts: '2025-10-26T01:30', ends: undefined })).toEqual([]);
	});

	test('needs an existing time zone', () => {
		expect(paths('events', { timeZone: 'Europe/Atlantis' })).toEqual(['timeZone']);
		expect(paths('events', { timeZone: undefined })).toEqual([]);
	});

	test('has hours and minutes', () => {
		for (const starts of [
			'2025-03-11T24:00',
			'2025-03-11 10:00',
			'2025-03-11T10:00Z',
			'2025-03-11T9:00',
		])
			expect(paths('events', { starts, ends: undefined })).toEqual(['starts']);
	});
});
