import { expect, test } from 'vitest';
import { readSiteWords, siteWordsDocument, spellingsDocument } from './site-words.ts';

test('words are counted by the texts that hold them, to a power of two', () => {
	const document = siteWordsDocument(['Ward ward round', 'ward', 'a ward', 'Anhøj']);
	expect(document).toEqual({ lines: ['anhoj round', 'ward'] });
	expect(readSiteWords(document).get('ward')).toBe(2);
});

test('words with letters that folding replaces are known by their folded form', () => {
	expect(spellingsDocument(['The Anhøj rules', 'a “ward”', 'Rene\u0301e'])).toEqual({
		anhoj: ['anhøj'],
		renee: ['renée'],
	});
});
