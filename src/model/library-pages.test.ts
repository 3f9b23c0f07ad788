import { expect, test } from 'vitest';
import { pagesOf } from './library-pages.ts';

const sizes = (length: number) =>
	pagesOf(Array.from({ length }, (_, number) => number)).map((page) => page.length);

test('up to 100 stand on one page, 101 on pages of 50', () => {
	expect(sizes(0)).toEqual([0]);
	expect(sizes(100)).toEqual([100]);
	expect(sizes(101)).toEqual([50, 50, 1]);
});

test('no entry is lost or moved', () => {
	const list = Array.from({ length: 237 }, (_, number) => number);
	expect(pagesOf(list).flat()).toEqual(list);
});
