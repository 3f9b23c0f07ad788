import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesWith } from './search-text.ts';

test('a text is found in any case, in compressed files too', () => {
	const folder = mkdtempSync(join(tmpdir(), 'text-'));
	writeFileSync(join(folder, 'page.html'), '<p>The SITE A story</p>');
	writeFileSync(join(folder, 'index.bin'), gzipSync('words of Site A'));
	writeFileSync(join(folder, 'other.html'), '<p>Site B</p>');
	expect(filesWith(folder, 'site a')).toEqual(['index.bin', 'page.html']);
});
