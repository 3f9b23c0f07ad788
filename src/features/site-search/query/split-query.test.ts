import { describe, expect, test } from 'vitest';
import { splitQuery } from './split-query.ts';

const words = (query: string) => splitQuery(query).map((token) => token.words.join(' '));

test('punctuation separates words, hyphens join them', () => {
	expect(words('rights, leaflets & care-plans?')).toEqual(['rights', 'leaflets', 'care plans']);
});

test('quotation marks of any kind hold words together, and a lone one is ignored', () => {
	expect(splitQuery('“ward round” form')).toEqual([
		{ words: ['ward', 'round'], quoted: true, typed: 'ward round' },
		{ words: ['form'], quoted: false, typed: 'form' },
	]);
	expect(words('"ward round')).toEqual(['ward', 'round']);
});

test.each(['section 136', 'section136', 's136', 's.136', 'S 136', 'sec. 136', 'ss 136'])(
	'%s is section 136',
	(query) => {
		expect(words(query)).toEqual(['section 136']);
	},
);

test('an apostrophe does not split a word', () => {
	expect(words("what's the patient’s view")).toEqual(['whats', 'the', 'patients', 'view']);
});

describe('what nobody means as a question', () => {
	test.each(['', '   ', '?!…', '""', '😀🎉'])('%j has no words', (query) => {
		expect(splitQuery(query)).toEqual([]);
	});

	test('only the beginning of a very long text is read', () => {
		expect(splitQuery('ward '.repeat(2000)).length).toBe(24);
	});
});
