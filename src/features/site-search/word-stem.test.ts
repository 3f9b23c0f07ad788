import { expect, test } from 'vitest';
import { wordStem } from './word-stem.ts';

test.each([
	['training', 'train'],
	['trained', 'train'],
	['trains', 'train'],
	['wounds', 'wound'],
	['planning', 'plan'],
	['therapies', 'therap'],
	['therapy', 'therap'],
	['ward', 'ward'],
	['wards', 'ward'],
	['access', 'access'],
])('%s is a form of %s', (word, stem) => {
	expect(wordStem(word)).toBe(stem);
});
