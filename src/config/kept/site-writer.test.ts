import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileNamer } from './site-writer.ts';

function start(base = '/') {
	const folder = mkdtempSync(join(tmpdir(), 'written-'));
	return { folder, nameFile: fileNamer(folder, base) };
}

test.each([
	['/', 'page', 'index.html'],
	['/a/', 'page', 'a/index.html'],
	['/a/b-1/', 'page', 'a/b-1/index.html'],
	['/a/feed.xml', 'endpoint', 'a/feed.xml'],
	['/api/a/b.json', 'endpoint', 'api/a/b.json'],
	['/files/a/b.csv/', 'endpoint', 'files/a/b.csv'],
])('what is at %s, a %s, is written to %s', (address, type, file) => {
	expect(start().nameFile(address, type)).toBe(file);
});

test('the path of the site on its host is not part of its files', () => {
	const { nameFile } = start('/sub/');
	expect(nameFile('/sub/a/', 'page')).toBe('a/index.html');
	expect(nameFile('/a/', 'page')).toBeUndefined();
});

test.each([
	['/404/', 'page'],
	['/a', 'page'],
	['/a/', 'redirect'],
	['/caf%C3%A9/', 'page'],
	['/../a/', 'page'],
	['/.hidden', 'endpoint'],
	['/a//b', 'endpoint'],
])('what is at %s, a %s, is left to Astro', (address, type) => {
	expect(start().nameFile(address, type)).toBeUndefined();
});

test('a file that is there already is left as it is', () => {
	const { folder, nameFile } = start();
	writeFileSync(join(folder, 'robots.txt'), 'of public');
	expect(nameFile('/robots.txt', 'endpoint')).toBeUndefined();
	expect(nameFile('/a.txt', 'endpoint')).toBe('a.txt');
	expect(nameFile('/a.txt', 'endpoint')).toBeUndefined();
});
