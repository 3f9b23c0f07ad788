import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ideaPages, pageText } from './idea-pages.ts';

test('the words of a page are the visible ones of its main part', () => {
	const html =
		'<header>Menu</header><main><nav>Home</nav><h1>A <b>title</b></h1><p hidden>no</p><p>Text.</p><aside class="x feedback y">Tell us.</aside></main>';
	expect(pageText(html).replaceAll(/\s+/g, ' ').trim()).toBe('A title Text.');
});

test('pages are compared, and “not published” is counted in any case', () => {
	const dist = mkdtempSync(join(tmpdir(), 'dist-'));
	const said = 'No source says who took part in it. Not published: who. It is not published.';
	for (const id of ['a', 'b', 'c']) {
		mkdirSync(join(dist, 'change-ideas', id), { recursive: true });
		writeFileSync(join(dist, 'change-ideas', id, 'index.html'), `<main>${said}</main>`);
	}
	expect(ideaPages(dist, ['a', 'b', 'c', 'not-built'])).toEqual(
		['a', 'b', 'c'].map((id) => ({ id, repeated: 1, notPublished: 2 })),
	);
});
