import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findRules, listedRules, ruleFiles, sortRules } from './rule-files.ts';

test('the lists of rules have each rule of the folder (if not: `npm run schemas`)', () => {
	const files = ruleFiles(sortRules(findRules(), listedRules()));
	expect([...files.keys()].map((path) => [path, readFileSync(path, 'utf8')])).toEqual([...files]);
	expect(findRules()).toContain('reference/unknown');
});

test('a new rule comes after the others of its subject, and one of a new subject last', () => {
	const known = ['link/broken', 'link/text', 'mdx/unsafe'];
	expect(sortRules(['new/a', 'link/b', 'link/a', ...known], known)).toEqual([
		'link/broken',
		'link/text',
		'link/a',
		'link/b',
		'mdx/unsafe',
		'new/a',
	]);
});

test('a rule whose file is gone is listed no more', () => {
	expect(sortRules(['link/text'], ['link/broken', 'link/text'])).toEqual(['link/text']);
});
