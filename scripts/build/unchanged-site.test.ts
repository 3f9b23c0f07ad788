import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { isUnchanged, noteSite } from './unchanged-site.ts';

let folder: string;
let record: string;

beforeEach(() => {
	const top = mkdtempSync(join(tmpdir(), 'unchanged-'));
	folder = mkdtempSync(join(top, 'site-'));
	record = join(top, 'kept', 'site.json');
	writeFileSync(join(folder, 'index.html'), 'Home');
	writeFileSync(join(folder, 'robots.txt'), 'Robots');
	noteSite(folder, 'one', record);
});

test('a site that was built from the same is the same', () => {
	expect(isUnchanged(folder, 'one', record)).toBe(true);
});

test('a site that was built from something else, or into another folder, has to be built', () => {
	expect(isUnchanged(folder, 'two', record)).toBe(false);
	expect(isUnchanged(mkdtempSync(join(tmpdir(), 'other-')), 'one', record)).toBe(false);
	expect(isUnchanged(join(folder, 'none'), 'one', record)).toBe(false);
});

test.each([
	['was changed', () => writeFileSync(join(folder, 'index.html'), 'Changed')],
	['was written again', () => utimesSync(join(folder, 'index.html'), 1, 1)],
	['was added', () => writeFileSync(join(folder, 'new.html'), '')],
	['was removed', () => rmSync(join(folder, 'robots.txt'))],
])('a site of which a file %s has to be built', (_, change) => {
	change();
	expect(isUnchanged(folder, 'one', record)).toBe(false);
});

test.each([
	['is cut off', () => writeFileSync(record, readFileSync(record).subarray(0, 30))],
	['is another file', () => writeFileSync(record, '[]')],
	['is gone', () => rmSync(record)],
])('a site whose record %s has to be built', (_, change) => {
	change();
	expect(isUnchanged(folder, 'one', record)).toBe(false);
});
