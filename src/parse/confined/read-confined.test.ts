import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readConfined, withConfined } from './read-confined.ts';

let top: string;
let folder: string;

beforeEach(() => {
	top = mkdtempSync(join(tmpdir(), 'confined-'));
	folder = join(top, 'content');
	mkdirSync(folder);
	writeFileSync(join(top, 'secret.txt'), 'SECRET');
	writeFileSync(join(folder, 'plain.txt'), 'PLAIN');
});

test('a file is read, and a link to it too', () => {
	symlinkSync('plain.txt', join(folder, 'same.txt'));
	for (const name of ['plain.txt', 'same.txt'])
		expect(readConfined(join(folder, name), folder).toString()).toBe('PLAIN');
});

test.each([
	['a link', () => symlinkSync(join(top, 'secret.txt'), join(folder, 'a.txt'))],
	['a hard link', () => linkSync(join(top, 'secret.txt'), join(folder, 'a.txt'))],
	['a pipe', () => execFileSync('mkfifo', [join(folder, 'a.txt')])],
	['a folder', () => mkdirSync(join(folder, 'a.txt'))],
	['nothing', () => undefined],
])('%s instead of a file is not read', (_, put) => {
	put();
	expect(() => readConfined(join(folder, 'a.txt'), folder)).toThrow();
});

test('a file behind a linked folder is read when that lies within, and not when it leads out', () => {
	mkdirSync(join(folder, 'real'));
	writeFileSync(join(folder, 'real', 'secret.txt'), 'PLAIN');
	symlinkSync('real', join(folder, 'within'));
	symlinkSync(top, join(folder, 'out'));
	expect(withConfined(join(folder, 'within', 'secret.txt'), folder, () => 'read')).toBe('read');
	expect(() => withConfined(join(folder, 'out', 'secret.txt'), folder, () => 'read')).toThrow(
		/is no file of/,
	);
});
