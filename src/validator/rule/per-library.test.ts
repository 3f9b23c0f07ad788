import { expect, test } from 'vitest';
import { readLibrary } from '../../parse/library.ts';
import { forgetPerLibrary, perLibrary } from './per-library.ts';

test('what rules need of a library is made once for each, until it is forgotten', () => {
	const made: string[] = [];
	const count = perLibrary(({ root }) => made.push(root));
	const [one, other] = [1, 2].map(() => readLibrary('scripts/fixtures/empty-site'));
	if (!one || !other) throw new Error('Expected two libraries');
	expect([count(one), count(one), count(other)]).toEqual([1, 1, 2]);
	forgetPerLibrary(one);
	expect([count(other), count(one), count(one)]).toEqual([2, 3, 3]);
	expect(made).toHaveLength(3);
});
