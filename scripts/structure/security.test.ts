import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/config/content-security.ts';
import { PUBLISHED_ENDINGS } from '../../src/parse/published/file-types.ts';

/** What `.github/SECURITY.md` promises is what the code does. */
const paper = readFileSync('.github/SECURITY.md', 'utf8').replace(/\s+/g, ' ');

test('it quotes the policy of a page', () => {
	expect(paper).toContain(contentSecurityPolicy('/'));
});

test('it names every type of file that may be published, and no other', () => {
	const [, list = ''] = /does nothing by itself\*\*: ([^.]+)\./.exec(paper) ?? [];
	expect(list.split(/, | and /).sort()).toEqual(PUBLISHED_ENDINGS.split(', ').sort());
});
