import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Rule } from '../rule/rule.ts';
import acronym from '../rules/language/acronym.ts';
import inclusive from '../rules/language/inclusive.ts';
import readability from '../rules/language/readability.ts';
import { check, SITE_YAML } from '../run/check.ts';

/** Sentences as they are written about wards, each without a fault. */
const SENTENCES = readFileSync(join(import.meta.dirname, 'fixtures/ordinary-prose.txt'), 'utf8')
	.trimEnd()
	.split('\n');

/** Returns the sentences that a rule finds something in, each on a page of its own paragraph. */
function faulted(rule: Rule): string[] {
	const head = '---\ntitle: A\n---\n';
	const files = {
		'site.yaml': `${SITE_YAML}readingAge: {default: 14}\n`,
		'pages/a.mdx': `${head}${SENTENCES.join('\n\n')}\n`,
	};
	return check(rule, files).map((line) => {
		const at = Number(line.split(':')[1]) - 4;
		return `${SENTENCES[at / 2]} ← ${line}`;
	});
}

test('the corpus has at least 300 sentences, none of them twice', () => {
	expect(SENTENCES.length).toBeGreaterThanOrEqual(300);
	expect(new Set(SENTENCES).size).toBe(SENTENCES.length);
});

test.each([
	['inclusive', inclusive],
	['acronym', acronym],
	['readability', readability],
] as const)('language/%s finds nothing in ordinary prose', (_, rule) => {
	expect(faulted(rule)).toEqual([]);
});
