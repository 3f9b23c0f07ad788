import { expect, test } from 'vitest';
import type { Item } from '../../graph/item.ts';
import { sampleModel } from '../../graph/sample.ts';
import { baseInWords, lacksBase } from './figure-base.ts';

function fact(data: Record<string, unknown>): Item<'facts'> {
	return sampleModel({ facts: { one: data } }).item('facts', 'one') as Item<'facts'>;
}

test('a base is shown with the number, if that is known', () => {
	expect(baseInWords(fact({ unit: 'percent', numerator: 9, denominator: 12 }))).toBe('9 out of 12');
	expect(baseInWords(fact({ unit: 'percent', denominator: 1200 }))).toBe('Out of 1,200');
});

test('a share without a base says so, and a count needs none', () => {
	const share = fact({ unit: 'percentage-points' });
	expect(lacksBase(share)).toBe(true);
	expect(baseInWords(share)).toBe('Not published: out of how many');
	expect(lacksBase(fact({ unit: 'patients' }))).toBe(false);
	expect(baseInWords(fact({ unit: 'patients' }))).toBeUndefined();
});
