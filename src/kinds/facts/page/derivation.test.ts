import { expect, test } from 'vitest';
import { derivationInWords } from './derivation.ts';

test('a derived figure shows its numbers and its calculation', () => {
	expect(derivationInWords({ kind: 'percentage', from: 23, to: 25 })).toBe(
		'Calculated as 23 out of 25.',
	);
	expect(derivationInWords({ kind: 'difference', from: 40, to: 52.5, of: 'percent' })).toBe(
		'Calculated as the difference between 40% and 52.5%.',
	);
	expect(derivationInWords({ kind: 'relative-change', from: 6.5, to: 7.8 })).toBe(
		'Calculated from 6.5 and 7.8, as a share of the first number.',
	);
});
