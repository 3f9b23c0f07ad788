import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packFile, zipOf } from './zip.build.ts';

test('an archive has the bytes that another library would write', () => {
	const files = {
		'words.xml': strToU8('<words>Felt on doors, felt on doors</words>'),
		'folder/': new Uint8Array(),
		'folder/empty.txt': new Uint8Array(),
	};
	const packed = Object.entries(files).map(([name, content]) => packFile(name, content));
	const other = zipSync(files, { mtime: new Date('2026-01-02T12:00:00'), level: 9 });
	expect(Buffer.from(zipOf(packed, '2026-01-02')).equals(Buffer.from(other))).toBe(true);
});
