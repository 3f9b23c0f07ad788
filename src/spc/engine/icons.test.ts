import { expect, test } from 'vitest';
import { assuranceIcon } from './assurance-icon.ts';
import { pointType } from './point-type.ts';
import { variationIcon } from './variation-icon.ts';

const icon = (way: -1 | 0 | 1, direction: 'increase' | 'decrease' | 'neutral') =>
	variationIcon(pointType(way, direction), direction);

test('higher is an improvement where more is better, and a concern where less is', () => {
	expect(icon(1, 'increase')).toBe('improvement_high');
	expect(icon(-1, 'increase')).toBe('concern_low');
	expect(icon(1, 'decrease')).toBe('concern_high');
	expect(icon(-1, 'decrease')).toBe('improvement_low');
});

test('where neither direction is better, a signal is only high or low', () => {
	expect(icon(1, 'neutral')).toBe('neutral_high');
	expect(icon(-1, 'neutral')).toBe('neutral_low');
});

test('no signal is common cause, whichever direction is better', () => {
	expect([icon(0, 'increase'), icon(0, 'decrease'), icon(0, 'neutral')]).toEqual([
		'common_cause',
		'common_cause',
		'common_cause',
	]);
});

const limits = { lower: 40, upper: 60 };

test('a target beyond the limits is always missed or always met', () => {
	expect(assuranceIcon(limits, 61, 'increase')).toBe('consistent_fail');
	expect(assuranceIcon(limits, 61, 'decrease')).toBe('consistent_pass');
	expect(assuranceIcon(limits, 39, 'increase')).toBe('consistent_pass');
	expect(assuranceIcon(limits, 39, 'decrease')).toBe('consistent_fail');
});

test('a target between the limits, or on one, is hit and missed', () => {
	for (const target of [40, 50, 60]) {
		expect(assuranceIcon(limits, target, 'increase')).toBe('inconsistent');
		expect(assuranceIcon(limits, target, 'decrease')).toBe('inconsistent');
	}
});

test('a target without limits is hit and missed', () => {
	const none = { lower: undefined, upper: undefined };
	expect(assuranceIcon(none, 50, 'increase')).toBe('inconsistent');
});

test('there is no assurance without a target, or where neither direction is better', () => {
	expect(assuranceIcon(limits, undefined, 'increase')).toBeUndefined();
	expect(assuranceIcon(limits, 61, 'neutral')).toBeUndefined();
});
