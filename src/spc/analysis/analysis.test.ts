import { expect, test } from 'vitest';
import { times } from '../monthly.ts';
import { areConstant } from './analysis.ts';

test('ten equal values are constant, nine are too few to say', () => {
	expect(areConstant(times(10, 5))).toBe(true);
	expect(areConstant(times(9, 5))).toBe(false);
	expect(areConstant([...times(10, 5), 6])).toBe(false);
});

test('a gap varies nothing, and is no value', () => {
	expect(areConstant([undefined, ...times(10, 5), undefined])).toBe(true);
	expect(areConstant([...times(9, 5), undefined])).toBe(false);
});
