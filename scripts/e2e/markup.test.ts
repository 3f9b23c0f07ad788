import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from '../build/build-site.ts';
import { listPages } from '../dist-checks/files.ts';
import { markupOfPage } from '../dist-checks/markup.ts';

test.each(listPages(DIST))('%s has valid markup', (file) => {
	expect(markupOfPage(DIST, file)).toEqual([]);
});

test('there is a space between every word and the link next to it', () => {
	const joined = listPages(DIST).flatMap((file) =>
		[
			...readFileSync(join(DIST, file), 'utf8').matchAll(
				/[^>]{0,20}<\/a>\p{L}[^<]{0,20}|[^>]{0,20}[\p{L},;:]<(?:a|code)[ >]/gu,
			),
		].map(([words]) => `${file}: ${words}`),
	);
	expect(joined).toEqual([]);
});
