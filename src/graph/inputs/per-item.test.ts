import { afterEach, expect, test } from 'vitest';
import { perItem } from './per-item.ts';
import { noted, noteRead, noteReads, startNoting, stopNoting } from './reads.ts';

afterEach(() => {
	startNoting();
	stopNoting();
});

const model = {};
const a = { collection: 'drivers', id: 'a' };
const b = { collection: 'drivers', id: 'b' };

test('work for an item is done once for all pages, and each page depends on what it reads', async () => {
	const done: string[] = [];
	const title = perItem('title', (item: typeof a) => {
		done.push(item.id);
		noteRead(`drivers/${item.id} data.title`);
		return item.id.toUpperCase();
	});
	startNoting();
	const page = (item: typeof a) => noteReads(async () => title(item, model));
	const pages = [await page(a), await page(a), await page(b)];
	expect(pages.map(({ value }) => value)).toEqual(['A', 'A', 'B']);
	expect(pages.map(({ reads }) => [...reads])).toEqual([
		['@title of drivers/a'],
		['@title of drivers/a'],
		['@title of drivers/b'],
	]);
	expect(done).toEqual(['a', 'b']);
	expect([...(noted().groups.get('@title of drivers/a') ?? [])]).toEqual(['drivers/a data.title']);
});
