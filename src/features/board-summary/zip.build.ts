import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive, compressed: it can be put into many archives. */
export interface PackedFile {
	name: string;
	bytes: Uint8Array;
	/** The length and the checksum of what was compressed. */
	size: number;
	checksum: number;
}

/** @param name made of ASCII characters */
export function packFile(name: string, content: Uint8Array): PackedFile {
	const bytes = deflateRawSync(content, { level: 9 });
	return { name, bytes, size: content.length, checksum: crc32(content) };
}

/** A piece of a file, packed by itself: it can be put into many files. */
export interface PackedPiece {
	bytes: Uint8Array;
	content: Uint8Array;
}

/** Packs a piece that many files have. */
export function packPiece(content: Uint8Array): PackedPiece {
	const bytes = deflateRawSync(content, { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
	return { bytes, content };
}

/** The most bytes that a block of the format can hold uncompressed (RFC 1951, 3.2.4). */
const MOST_IN_BLOCK = 0xffff;

/** Makes a piece of a text that only one file has, uncompressed: to compress a few words takes longer than all the rest. */
export function loosePiece(content: Uint8Array): PackedPiece {
	const blocks: Uint8Array[] = [];
	for (let at = 0; at < content.length; at += MOST_IN_BLOCK) {
		const block = content.subarray(at, at + MOST_IN_BLOCK);
		const header = Buffer.alloc(5);
		header.writeUInt16LE(block.length, 1);
		header.writeUInt16LE(MOST_IN_BLOCK - block.length, 3);
		blocks.push(header, block);
	}
	return { bytes: Buffer.concat(blocks), content };
}

/** A last block without content. */
const END = Uint8Array.of(3, 0);

/** @param name made of ASCII characters */
export function joinPieces(name: string, pieces: readonly PackedPiece[]): PackedFile {
	return {
		name,
		bytes: Buffer.concat([...pieces.map(({ bytes }) => bytes), END]),
		size: pieces.reduce((sum, { content }) => sum + content.length, 0),
		checksum: pieces.reduce((sum, { content }) => crc32(content, sum), 0),
	};
}

/** The version of the format that is needed to unpack deflated files. */
const VERSION = 20;
const DEFLATED = 8;

/** Lengths of the records of the format without the names in them (PKWARE, APPNOTE.TXT, 4.3.7, 4.3.12 and 4.3.16). */
const FILE_HEADER = 30;
const DIRECTORY_ENTRY = 46;
const DIRECTORY_END = 22;

/**
 * Returns a ZIP archive. Libraries that write one compress every file each time.
 * @param day the date of each file, as `YYYY-MM-DD`
 */
export function zipOf(files: readonly PackedFile[], day: string): Uint8Array<ArrayBuffer> {
	const names = files.reduce((sum, { name }) => sum + name.length, 0);
	const packed = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
	const directory = FILE_HEADER * files.length + names + packed;
	const entries = DIRECTORY_ENTRY * files.length + names;
	const zip = Buffer.alloc(directory + entries + DIRECTORY_END);
	const date = dateForZip(day);
	let at = 0;
	let entryAt = directory;
	for (const file of files) {
		zip.writeUInt32LE(0x02014b50, entryAt);
		zip.writeUInt16LE(VERSION, entryAt + 4);
		writeDescription(zip, file, date, entryAt + 6);
		zip.writeUInt32LE(at, entryAt + 42);
		entryAt += DIRECTORY_ENTRY + zip.write(file.name, entryAt + DIRECTORY_ENTRY, 'latin1');
		zip.writeUInt32LE(0x04034b50, at);
		writeDescription(zip, file, date, at + 4);
		at += FILE_HEADER + zip.write(file.name, at + FILE_HEADER, 'latin1');
		zip.set(file.bytes, at);
		at += file.bytes.length;
	}
	zip.writeUInt32LE(0x06054b50, entryAt);
	zip.writeUInt16LE(files.length, entryAt + 8);
	zip.writeUInt16LE(files.length, entryAt + 10);
	zip.writeUInt32LE(entries, entryAt + 12);
	zip.writeUInt32LE(directory, entryAt + 16);
	return new Uint8Array(zip.buffer, zip.byteOffset, zip.length);
}

/** Writes what the header of a file and its entry in the directory both say. */
function writeDescription(zip: Buffer, file: PackedFile, date: number, at: number): void {
	zip.writeUInt16LE(VERSION, at);
	zip.writeUInt16LE(DEFLATED, at + 4);
	zip.writeUInt16LE(noon, at + 6);
	zip.writeUInt16LE(date, at + 8);
	zip.writeUInt32LE(file.checksum, at + 10);
	zip.writeUInt32LE(file.bytes.length, at + 14);
	zip.writeUInt32LE(file.size, at + 18);
	zip.writeUInt16LE(file.name.length, at + 22);
}

/** 12:00 in hours, minutes and pairs of seconds. A ZIP archive has no time zone. */
const noon = 12 << 11;

function dateForZip(day: string): number {
	const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
	return ((year - 1980) << 9) | (month << 5) | date;
}
