import { strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packFile, zipOf } from './zip.build.ts';

test('another library finds every file, its content and its date', () => {
	const files = {
		'words.xml': strToU8('<words>Felt on doors, felt on doors</words>'),
		'folder/': new Uint8Array(),
		'folder/empty.txt': new Uint8Array(),
	};
	const packed = Object.entries(files).map(([name, content]) => packFile(name, content));
	const zip = zipOf(packed, '2026-01-02');
	expect(unzipSync(zip)).toEqual(files);
	expect(zip.length).toBe(
		Buffer.concat(packed.map(({ bytes }) => bytes)).length + 3 * 76 + 64 + 22,
	);
});
