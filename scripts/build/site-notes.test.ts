import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startSiteNotes } from './site-notes.ts';

const url = 'https://site-a.example/sub/';

function start() {
	const folder = mkdtempSync(join(tmpdir(), 'notes-'));
	const notes = startSiteNotes({ folder, url });
	const write = (file: string, text: string, isKept = false) =>
		notes.write({ file, body: Buffer.from(text), isKept, isSearched: false });
	return { folder, write, finish: (complete: string[] = []) => notes.finish(complete) };
}

test('each file is written at its path, and never over another', () => {
	const { folder, write } = start();
	write('a/b/index.html', 'A page');
	expect(readFileSync(join(folder, 'a/b/index.html'), 'utf8')).toBe('A page');
	expect(() => write('a/b/index.html', 'Another')).toThrow(/EEXIST/);
});

test('what pages and style sheets refer to has to be there, also where Astro wrote them', () => {
	const { folder, write, finish } = start();
	write('a/index.html', '<img src="/sub/a.png"><a href="../b.csv">');
	writeFileSync(join(folder, 'style.css'), 'p { background: url(c.png) }');
	for (const file of ['a.png', 'b.csv', 'c.png']) writeFileSync(join(folder, file), '');
	expect(finish().missing).toEqual([]);
	for (const file of ['a.png', 'b.csv', 'c.png']) rmSync(join(folder, file));
	expect(finish().missing).toEqual([
		'a/index.html → /sub/a.png',
		'a/index.html → ../b.csv',
		'style.css → c.png',
	]);
});

test('a page that is known to be complete is not searched; another that was kept is', () => {
	const { write, finish } = start();
	write('index.html', '<img src="/sub/no.png">', true);
	expect(finish(['index.html']).missing).toEqual([]);
	expect(finish().missing).toEqual(['index.html → /sub/no.png']);
});

test('the fingerprint of all pages depends on each page and its address, not on what wrote it, nor on their order', () => {
	const build = (pages: Readonly<Record<string, string>>, own: string[]) => {
		const { folder, write, finish } = start();
		for (const file of own) write(file, pages[file] ?? '');
		for (const [file, text] of Object.entries(pages))
			if (!own.includes(file)) writeFileSync(join(folder, file), text);
		return finish().pages;
	};
	const pages = { 'a.html': 'A', 'b.html': 'B', 'c.json': 'C' };
	const all = build(pages, ['a.html', 'b.html']);
	expect(build(pages, ['b.html', 'a.html', 'c.json'])).toBe(all);
	expect(build({ ...pages, 'c.json': 'X' }, ['b.html'])).toBe(all);
	expect(build({ ...pages, 'b.html': 'X' }, ['a.html', 'b.html'])).not.toBe(all);
	expect(build({ 'a.html': 'B', 'b.html': 'A' }, [])).not.toBe(all);
});
