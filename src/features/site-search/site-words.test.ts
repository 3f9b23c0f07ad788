import { expect, test } from 'vitest';
import { collectTexts } from './documents/collect-texts.ts';
import { readSiteWords, siteWordsDocument, spellingsDocument } from './site-words.ts';

test('words are counted by the texts that hold them, to a power of two', () => {
	const document = siteWordsDocument(['Ward ward round', 'ward', 'a ward', 'Anhøj']);
	expect(document).toEqual({ lines: ['anhoj round', 'ward'] });
	expect(readSiteWords(document).get('ward')).toBe(2);
});

test('words with letters that folding replaces are known by their folded form', () => {
	expect(spellingsDocument(['The Anhøj rules', 'a ward'])).toEqual({ anhoj: ['anhøj'] });
});

test('ids, addresses, files and dates are no texts', () => {
	expect(
		collectTexts({
			title: 'Rights',
			drivers: ['share-experience'],
			url: 'https://example.org/x',
			data: './x.csv',
			reviewed: '2026-01-01',
			pdsa: [{ do: 'They tried it' }],
			order: 3,
		}),
	).toEqual(['Rights', 'They tried it']);
});
