import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { assertComplete } from './assert-complete.ts';

test('all files that the pages of a site below a path refer to are checked, and all missing ones are listed', () => {
	vi.stubEnv('CONTENT_DIR', 'scripts/fixtures/other-programme');
	const folder = mkdtempSync(join(tmpdir(), 'complete-'));
	writeFileSync(join(folder, 'a.png'), '');
	writeFileSync(join(folder, 'index.html'), '<img src="/sub/a.png">');
	expect(() => assertComplete(folder)).not.toThrow();
	writeFileSync(
		join(folder, 'index.html'),
		'<img src="/sub/b.png"><script src="/sub/c.js"></script>',
	);
	expect(() => assertComplete(folder)).toThrow(
		/missing:\nindex\.html → \/sub\/b\.png\nindex\.html → \/sub\/c\.js$/,
	);
	vi.unstubAllEnvs();
});

test('a page that was kept is not searched again, unless a file of the last site is gone', () => {
	vi.stubEnv('CONTENT_DIR', 'scripts/fixtures/other-programme');
	const folder = mkdtempSync(join(tmpdir(), 'complete-'));
	writeFileSync(join(folder, 'a.png'), '');
	writeFileSync(join(folder, 'index.html'), '<img src="/sub/b.png">');
	const files = ['a.png', 'index.html'];
	expect(() => assertComplete(folder, { kept: ['/sub/'], files })).not.toThrow();
	expect(() => assertComplete(folder, { kept: ['/sub/'], files: [...files, 'b.png'] })).toThrow();
	expect(() => assertComplete(folder, { kept: ['/sub/a/'], files })).toThrow();
	expect(() => assertComplete(folder, { kept: ['/sub/'], files: [] })).toThrow();
	vi.unstubAllEnvs();
});
