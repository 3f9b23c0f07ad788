import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startSiteNotes } from './site-notes.ts';

const searched = Promise.resolve({ about: 0, files: [] });
const url = 'https://site-a.example/sub/';

/** Starts a site of which the last one is beside it. */
function start(last: Readonly<Record<string, string>> = {}) {
	const top = mkdtempSync(join(tmpdir(), 'notes-'));
	const [folder, before] = [join(top, 'site'), join(top, 'last')];
	for (const each of [folder, before]) mkdirSync(each);
	for (const [file, text] of Object.entries(last)) writeFileSync(join(before, file), text);
	const pages = new Map(Object.keys(last).map((file) => [file, `fingerprint of ${file}`]));
	const notes = startSiteNotes({ folder, url, lastSite: { folder: before, pages } });
	const write = (file: string, text: string) =>
		notes.write({ file, body: Buffer.from(text), isSearched: false });
	const keep = (file: string) => notes.write({ file, body: undefined, isSearched: false });
	return {
		folder,
		before,
		write,
		keep,
		finish: (complete: string[] = []) => notes.finish(complete, searched),
	};
}

test('each file is written at its path, and never over another', () => {
	const { folder, write } = start();
	write('a/b/index.html', 'A page');
	expect(readFileSync(join(folder, 'a/b/index.html'), 'utf8')).toBe('A page');
	expect(() => write('a/b/index.html', 'Another')).toThrow(/EEXIST/);
});

test('what pages and style sheets refer to has to be there, also where Astro wrote them', async () => {
	const { folder, write, finish } = start();
	write('a/index.html', '<img src="/sub/a.png"><a href="../b.csv">');
	writeFileSync(join(folder, 'style.css'), 'p { background: url(c.png) }');
	for (const file of ['a.png', 'b.csv', 'c.png']) writeFileSync(join(folder, file), '');
	expect((await finish()).missing).toEqual([]);
	for (const file of ['a.png', 'b.csv', 'c.png']) rmSync(join(folder, file));
	expect((await finish()).missing).toEqual([
		'a/index.html → /sub/a.png',
		'a/index.html → ../b.csv',
		'style.css → c.png',
	]);
});

test('a page that is known to be complete is not searched; another that was kept is', async () => {
	const { keep, finish } = start({ 'index.html': '<img src="/sub/no.png">' });
	keep('index.html');
	expect((await finish(['index.html'])).missing).toEqual([]);
	expect((await finish()).missing).toEqual(['index.html → /sub/no.png']);
});

test('a file of the last site has a second name in the new one, with its time and its fingerprint', async () => {
	const { folder, before, keep, write, finish } = start({ 'index.html': 'Home' });
	keep('index.html');
	const [one, other] = [folder, before].map((each) => statSync(join(each, 'index.html')));
	expect(one?.ino).toBe(other?.ino);
	expect((await finish()).pages.get('index.html')).toBe('fingerprint of index.html');
	expect(() => write('index.html', 'Another')).toThrow(/EEXIST/);
	expect(readFileSync(join(before, 'index.html'), 'utf8')).toBe('Home');
	expect(() => keep('gone.html')).toThrow(/ENOENT/);
});

test('each page has a fingerprint of its text, whatever wrote it; other files have none', async () => {
	const { folder, write, finish } = start();
	write('a.html', 'Same');
	write('b.json', 'Same');
	writeFileSync(join(folder, 'c.html'), 'Same');
	writeFileSync(join(folder, 'd.html'), 'Different');
	const { pages } = await finish();
	expect([...pages.keys()]).toEqual(['a.html', 'c.html', 'd.html']);
	expect(pages.get('a.html')).toBe(pages.get('c.html'));
	expect(pages.get('a.html')).not.toBe(pages.get('d.html'));
});
