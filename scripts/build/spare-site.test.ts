import { linkSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { filesBelow } from '../../src/config/files-below.ts';
import { addSpare, hasSpare, takeSpare } from './spare-site.ts';

let top: string;
let spare: string;

beforeEach(() => {
	top = mkdtempSync(join(tmpdir(), 'spare-'));
	spare = join(top, 'kept/spare');
});

/** Writes a folder in which each file says where it was written. */
function folder(name: string, files: readonly string[]): string {
	for (const file of files) {
		mkdirSync(dirname(join(top, name, file)), { recursive: true });
		writeFileSync(join(top, name, file), name);
	}
	return join(top, name);
}

const read = (path: string) =>
	Object.fromEntries(
		filesBelow(path).map((file) => [file, readFileSync(join(path, file), 'utf8')]),
	);

test('of a site that was replaced, what the new one has from it stays, and nothing else', () => {
	takeSpare(
		folder('old', ['a/index.html', 'b/c/index.html', 'd.txt']),
		new Set(['a/index.html']),
		spare,
	);
	expect(filesBelow(top)).toEqual(['kept/spare/a/index.html']);
	expect(() => statSync(join(spare, 'b'))).toThrow(/ENOENT/);
});

test('a site that was replaced whole is removed, and so is what was spare before', () => {
	takeSpare(folder('old', ['a/index.html']), new Set(['a/index.html']), spare);
	takeSpare(folder('older', ['b/index.html']), new Set(), spare);
	expect(filesBelow(top)).toEqual([]);
});

test('a file counts as spare only if it is that of the last site itself, not a copy', () => {
	const last = folder('last', ['same.html', 'copied.html', 'gone.html']);
	folder('kept/spare', ['copied.html']);
	linkSync(join(last, 'same.html'), join(spare, 'same.html'));
	const isSpare = (file: string) => hasSpare(file, last, spare);
	expect(['same.html', 'copied.html', 'gone.html', 'none.html'].map(isSpare)).toEqual([
		true,
		false,
		false,
		false,
	]);
});

test('what was built and what is spare become one site; of both, what was built counts', () => {
	folder('kept/spare', ['a/index.html', 'b/index.html', 'c/index.html', 'x']);
	const built = folder('built', ['b/index.html', 'new/index.html', 'x/y.html']);
	addSpare(built, new Set(['a/index.html', 'b/index.html']), spare);
	expect(read(built)).toEqual({
		'a/index.html': 'kept/spare',
		'b/index.html': 'built',
		'new/index.html': 'built',
		'x/y.html': 'built',
	});
	expect(() => statSync(spare)).toThrow(/ENOENT/);
});

test('what is not a folder is not taken for one', () => {
	const built = folder('built', ['b/index.html']);
	folder('kept', ['spare']);
	addSpare(built, new Set(['a/index.html']), spare);
	expect(read(built)).toEqual({ 'b/index.html': 'built' });
	expect(() => statSync(spare)).toThrow(/ENOENT/);
});

test('where nothing is kept or spare, the site is what was built', () => {
	const built = folder('built', ['b/index.html']);
	addSpare(built, new Set(['a/index.html']), spare);
	expect(read(built)).toEqual({ 'b/index.html': 'built' });
	folder('kept/spare', ['a/index.html']);
	addSpare(built, new Set(), spare);
	expect(read(built)).toEqual({ 'b/index.html': 'built' });
	expect(() => statSync(spare)).toThrow(/ENOENT/);
});
