import { expect, test } from 'vitest';
import { collectTexts } from './collect-texts.ts';

test('every text within an entry is collected, however deep it is', () => {
	const data = {
		title: 'A bell',
		minutes: 5,
		draft: false,
		nothing: null,
		left: undefined,
		steps: [{ text: 'Ring it.', who: ['Ward staff'] }, 'Listen'],
	};
	expect(collectTexts(data)).toEqual(['A bell', 'Ring it.', 'Ward staff', 'Listen']);
});

test.each([null, undefined, 7, true])('%j has no text', (data) => {
	expect(collectTexts(data)).toEqual([]);
});

test.each([
	['an id', 'quiet-nights', false],
	['an id in a folder', 'about/team', false],
	['an address', 'https://site.example/a', false],
	['an address of the site', '/guides/start/', false],
	['a file', './noise.csv', false],
	['a file above', '../noise.csv', false],
	['a day', '2026-01-05', false],
	['a time', '10:30', false],
	['a word', 'seclusion', true],
	['a word with a hyphen and a capital', 'Co-production', true],
	['a sentence with an address', 'See https://site.example/a for more', true],
	['two words', 'quiet nights', true],
])('%s is a text: %s is %s', (_, text, isText) => {
	expect(collectTexts([text])).toEqual(isText ? [text] : []);
});
