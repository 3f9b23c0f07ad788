import { expect, test } from 'vitest';
import { retryFailed, retryFailedByKey } from './retry-failed.ts';

test('what succeeded is shared by all calls', async () => {
	let begun = 0;
	const open = retryFailed(async () => {
		begun += 1;
		return begun;
	});
	expect(await Promise.all([open(), open()])).toEqual([1, 1]);
	expect(await open()).toBe(1);
});

test('what failed begins again at the next call', async () => {
	let begun = 0;
	const open = retryFailed(async () => {
		begun += 1;
		if (begun === 1) throw new Error('No connection');
		return begun;
	});
	await expect(open()).rejects.toThrow('No connection');
	expect(await open()).toBe(2);
});

test('each key has a task of its own', async () => {
	const begun: string[] = [];
	const look = retryFailedByKey(async (key) => {
		begun.push(key);
		if (begun.length === 1) throw new Error('No connection');
		return key.length;
	});
	await expect(look('ward')).rejects.toThrow('No connection');
	expect([await look('ward'), await look('ward'), await look('phone')]).toEqual([4, 4, 5]);
	expect(begun).toEqual(['ward', 'ward', 'phone']);
});
