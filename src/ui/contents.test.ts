import { expect, test } from 'vitest';
import { pageContents } from './contents.ts';

const heading = (depth: number, slug: string) => ({ depth, slug, text: slug });
const line = (slug: string, ...children: object[]): object => ({
	slug,
	text: slug,
	children,
});

test('a smaller heading is below the main one before it', () => {
	expect(
		pageContents([heading(2, 'a'), heading(3, 'b'), heading(3, 'c'), heading(2, 'd')]),
	).toEqual([line('a', line('b'), line('c')), line('d')]);
});

test('a smaller heading without a main one before it is at the top level', () => {
	expect(pageContents([heading(3, 'a'), heading(2, 'b')])).toEqual([line('a'), line('b')]);
});
