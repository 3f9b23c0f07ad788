import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assertComplete, completePages } from './assert-complete.ts';

test('a site is not published if a file that it refers to is missing, and all missing ones are listed', () => {
	expect(() => assertComplete([])).not.toThrow();
	expect(() => assertComplete(['index.html → /sub/b.png', 'index.html → /sub/c.js'])).toThrow(
		/missing:\nindex\.html → \/sub\/b\.png\nindex\.html → \/sub\/c\.js$/,
	);
});

test('a page that was kept is complete, unless a file of the last site is gone', () => {
	const folder = mkdtempSync(join(tmpdir(), 'complete-'));
	for (const file of ['a.png', 'index.html']) writeFileSync(join(folder, file), '');
	const files = ['a.png', 'index.html'];
	const kept = ['index.html', 'a/index.html'];
	const complete = (known: readonly string[]) => completePages(folder, { kept, files: known });
	expect(complete(files)).toEqual(['index.html', 'a/index.html']);
	const last = ['pagefind/index/a.pf_index', 'sw.js', '.built-site'];
	expect(complete([...files, ...last])).toEqual(['index.html', 'a/index.html']);
	expect(complete([...files, 'b.png'])).toEqual([]);
	expect(complete([])).toEqual([]);
});
