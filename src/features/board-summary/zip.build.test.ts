import { strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { joinPieces, loosePiece, packFile, packPiece, zipOf } from './zip.build.ts';

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

test('a file of packed and loose pieces is read as one, however long they are', () => {
	const frame = strToU8('<words>'.repeat(20_000));
	const own = strToU8('Felt on doors. '.repeat(10_000));
	const pieces = [packPiece(frame), loosePiece(own), packPiece(frame), loosePiece(strToU8(''))];
	const zip = zipOf([joinPieces('a.xml', pieces), joinPieces('b.xml', [])], '2026-01-02');
	const whole = Buffer.concat([frame, own, frame]);
	const found = unzipSync(zip);
	expect(Buffer.from(found['a.xml'] ?? '').equals(whole)).toBe(true);
	expect(found['b.xml']).toHaveLength(0);
	expect(joinPieces('a.xml', pieces)).toMatchObject({
		size: whole.length,
		checksum: packFile('a.xml', whole).checksum,
	});
});
