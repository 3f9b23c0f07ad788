import { expect, test } from 'vitest';
import { figureInWords, valueInWords } from './figure.ts';

type Figure = Parameters<typeof figureInWords>[0];

test.each<[figure: Figure, words: string]>([
	[{ value: undefined, unit: 'wards', bound: 'exactly' }, 'not published'],
	[{ value: 0, unit: 'percent', bound: 'exactly' }, '0%'],
	[{ value: 92, unit: 'percent', bound: 'about' }, 'about 92%'],
	[{ value: 1750, unit: 'hours', bound: 'more-than' }, 'more than 1,750 hours'],
	[{ value: 28.7, unit: 'percentage-points', bound: 'exactly' }, '28.7 percentage points'],
	[{ value: 15000, unit: 'pounds a year', bound: 'exactly' }, '£15,000 a year'],
	[{ value: 15000, unit: '£ a year', bound: 'exactly' }, '£15,000 a year'],
	[{ value: 15000, unit: '£', bound: 'exactly' }, '£15,000'],
	[{ value: 3, unit: 'million pounds', bound: 'exactly' }, '3 million pounds'],
	[{ value: 3, unit: 'poundsworth', bound: 'exactly' }, '3 poundsworth'],
	[{ value: 7, unit: undefined, bound: 'exactly' }, '7'],
])('%j is %j', (figure, words) => {
	expect(figureInWords(figure)).toBe(words);
});

test('a value has no “about” before it', () => {
	expect(valueInWords(40, 'wards')).toBe('40 wards');
});
