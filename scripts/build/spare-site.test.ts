import { linkSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { filesBelow } from '../../src/config/files-below.ts';
import { addSpare, discardReplaced, hasSpare, makeSpare, takeReplaced } from './spare-site.ts';

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

/** Replaces a site with one that has some files from it. */
function replace(old: string, kept: readonly string[]): void {
	const replaced = join(top, 'kept/replaced');
	takeReplaced(old, replaced);
	expect(() => statSync(old)).toThrow(/ENOENT/);
	makeSpare(new Set(kept), { replaced, spare });
}

test('of a site that was replaced, what the new one has from it stays, and nothing else', () => {
	replace(folder('old', ['a/index.html', 'b/c/index.html', 'd.txt']), ['a/index.html']);
	expect(filesBelow(top)).toEqual(['kept/spare/a/index.html']);
	expect(() => statSync(join(spare, 'b'))).toThrow(/ENOENT/);
});

test('a site that was replaced whole is removed, and so is what was spare before', () => {
	replace(folder('old', ['a/index.html']), ['a/index.html']);
	replace(folder('older', ['b/index.html']), []);
	expect(filesBelow(top)).toEqual([]);
});

test('what a killed build has left of a replaced site is not spare', () => {
	folder('kept/replaced', ['withdrawn.html']);
	replace(folder('old', ['a/index.html', 'withdrawn.html']), ['a/index.html']);
	expect(filesBelow(top)).toEqual(['kept/spare/a/index.html']);
});

test('what a build that was killed after publication has left goes, with what was spare then', () => {
	folder('kept/replaced', ['a/index.html', 'withdrawn.html']);
	folder('kept/spare', ['withdrawn.html']);
	discardReplaced({ replaced: join(top, 'kept/replaced'), spare });
	expect(filesBelow(top)).toEqual([]);
});

test('what is spare stays where no build was killed', () => {
	folder('kept/spare', ['a/index.html']);
	discardReplaced({ replaced: join(top, 'kept/replaced'), spare });
	expect(filesBelow(top)).toEqual(['kept/spare/a/index.html']);
});

test('where no site was replaced, nothing is spare', () => {
	folder('kept/spare', ['a/index.html']);
	makeSpare(new Set(['a/index.html']), { replaced: join(top, 'none'), spare });
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
});

test('where nothing is kept or spare, the site is what was built', () => {
	const built = folder('built', ['b/index.html']);
	addSpare(built, new Set(['a/index.html']), spare);
	expect(read(built)).toEqual({ 'b/index.html': 'built' });
	folder('kept/spare', ['a/index.html']);
	addSpare(built, new Set(), spare);
	expect(read(built)).toEqual({ 'b/index.html': 'built' });
});
