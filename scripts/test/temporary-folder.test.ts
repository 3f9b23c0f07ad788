import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import setup from './temporary-folder.ts';

test('what a test leaves among the temporary files is in a folder of its run', () => {
	expect(basename(tmpdir())).toMatch(/^tests-/);
});

test('at its end the folder of a run is gone with all that is in it, and the next has another', () => {
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
