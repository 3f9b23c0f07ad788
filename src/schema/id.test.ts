import { expect, test } from 'vitest';
import { ID } from './id.ts';

test('an id is small letters, digits and single hyphens, in folders', () => {
	for (const id of ['a', 'a-b-c', '2024/spring/a1']) expect(ID.test(id)).toBe(true);
	for (const id of ['', 'A', 'a.b', 'a--b', '-a', 'a-/b', 'a/', 'é', 'a\n'])
		expect(ID.test(id)).toBe(false);
});
