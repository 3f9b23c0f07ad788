import { describe, expect, test } from 'vitest';
import { advice, wrong } from '../changed-example.ts';

const counted = { starts: undefined, ends: undefined };

describe('a phase', () => {
	test('has calendar months or months counted from the start, never both', () => {
		expect(wrong('phases', counted)).toEqual(['starts: missing', 'ends: missing']);
		expect(wrong('phases', { ...counted, fromMonth: 0 })).toEqual(['toMonth: missing']);
		expect(wrong('phases', { ...counted, toMonth: 6 })).toEqual(['fromMonth: missing']);
		const because = 'a phase with `fromMonth` and `toMonth` has no months of the calendar';
		expect(advice('phases', { fromMonth: 0, toMonth: 6 })).toEqual([
			`starts: ${because}`,
			`ends: ${because}`,
		]);
	});

	test('may omit an end that is not published', () => {
		expect(wrong('phases', { ends: undefined, notPublished: ['ends'] })).toEqual([]);
	});

	test('does not end before it begins', () => {
		expect(wrong('phases', { starts: '2024-06', ends: '2024-06' })).toEqual([]);
		expect(advice('phases', { starts: '2024-07', ends: '2024-06' })).toEqual([
			'ends: a month that equals or follows `starts`',
		]);
		expect(wrong('phases', { ...counted, fromMonth: 3, toMonth: 3 })).toEqual([]);
		expect(advice('phases', { ...counted, fromMonth: 3, toMonth: 2 })).toEqual([
			'toMonth: a number of at least `fromMonth`',
		]);
	});

	test('whose month is not a number has that one fault only', () => {
		for (const months of [
			{ fromMonth: '3', toMonth: 2 },
			{ fromMonth: 3, toMonth: '2' },
		])
			expect(wrong('phases', { ...counted, ...months })).toHaveLength(1);
	});
});
