import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import setup from './temporary-folder.ts';

test('the temporary files of tests are in a folder of their run', () => {
	expect(basename(tmpdir())).toMatch(/^tests-/);
});

test('the commands of a run share what Node has compiled, in its folder', () => {
	expect(process.env.NODE_COMPILE_CACHE).toBe(join(tmpdir(), 'compiled'));
});

test('the folder of a run is deleted at its end, and the next run has another', () => {
	const before = tmpdir();
	const end = setup();
	const own = tmpdir();
	expect(dirname(own)).toBe(before);
	const left = mkdtempSync(join(own, 'left-'));
	writeFileSync(join(left, 'file'), '');
	end();
	expect(existsSync(own)).toBe(false);
	expect(tmpdir()).toBe(before);
});
