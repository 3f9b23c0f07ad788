import { expect, test } from 'vitest';
import { readKeptTexts } from './kept-texts.ts';

const read = (json: string | null) => readKeptTexts(json, /^[a-z]+$/);

test('texts that match are read, and others are left out', () => {
	expect(read('["a", "B", 3, null, ["c"], "d"]')).toEqual(['a', 'd']);
});

test('what is not a list of JSON has no texts', () => {
	for (const json of [null, '', '{', '{"a": "b"}', '"a"', 'null']) expect(read(json)).toEqual([]);
});
