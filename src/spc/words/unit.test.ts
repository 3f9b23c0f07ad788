import { expect, test } from 'vitest';
import { axisInWords } from './unit.ts';

test('the axis is titled with its unit and the better direction', () => {
	expect(axisInWords('percent', 'increase')).toBe('Per cent, higher is better');
	expect(axisInWords('days', 'decrease')).toBe('Days, lower is better');
	expect(axisInWords('count', 'neutral')).toBe('Number');
	expect(axisInWords('falls per 1,000 bed days', 'decrease')).toBe(
		'Falls per 1,000 bed days, lower is better',
	);
	expect(axisInWords(undefined, 'decrease')).toBe('Lower is better');
	expect(axisInWords(undefined, 'neutral')).toBe('');
});

test.each([
	['rate', 'Rate'],
	['hours', 'Hours'],
	['score', 'Score'],
])('a %s is written %s', (unit, words) => {
	expect(axisInWords(unit, 'neutral')).toBe(words);
});
