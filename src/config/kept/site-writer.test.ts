import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteWriter } from './site-writer.ts';

const body = Buffer.from('body');

function start(base = '/') {
	const folder = mkdtempSync(join(tmpdir(), 'written-'));
	const write = siteWriter(folder, base);
	const read = (file: string) =>
		existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined;
	return { folder, write, read };
}

test.each([
	['/', 'page', 'index.html'],
	['/a/', 'page', 'a/index.html'],
	['/a/b-1/', 'page', 'a/b-1/index.html'],
	['/a/feed.xml', 'endpoint', 'a/feed.xml'],
	['/api/a/b.json', 'endpoint', 'api/a/b.json'],
	['/files/a/b.csv/', 'endpoint', 'files/a/b.csv'],
])('what is at %s, a %s, is written to %s', (address, type, file) => {
	const { write, read } = start();
	expect(write(address, type, body)).toBe(true);
	expect(read(file)).toBe('body');
});

test('the path of the site on its host is not part of its files', () => {
	const { write, read } = start('/sub/');
	expect(write('/sub/a/', 'page', body)).toBe(true);
	expect(write('/a/', 'page', body)).toBe(false);
	expect(read('a/index.html')).toBe('body');
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
	expect(start().write(address, type, body)).toBe(false);
});

test('a file that is there already is left as it is', () => {
	const { folder, write, read } = start();
	writeFileSync(join(folder, 'robots.txt'), 'of public');
	expect(write('/robots.txt', 'endpoint', body)).toBe(false);
	expect(read('robots.txt')).toBe('of public');
});
