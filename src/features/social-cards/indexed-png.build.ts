import { constants, crc32, deflateSync } from 'node:zlib';

/** Pixels as red, green, blue and alpha, row after row. */
export interface Pixels {
	width: number;
	height: number;
	data: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 8;
const WITH_PALETTE = 3;

/**
 * Writes an opaque picture of few colours as a PNG whose pixels are numbers of a palette: exact, small and quick, since
 * no colour has to be chosen (https://www.w3.org/TR/png-3/).
 * @returns `undefined` for a picture of more than 256 colours
 */
export function indexedPng({ width, height, data }: Pixels): Buffer | undefined {
	const colours = new Uint32Array(data.buffer, data.byteOffset, width * height);
	const numbers = new Map<number, number>();
	// Each row begins with the number of its filter, which is 0 for none.
	const length = width + 1;
	const rows = Buffer.alloc(height * length);
	for (let row = 0; row < height; row += 1) {
		if (row > 0 && isLikeRowAbove(data, row, width * 4)) {
			rows.copyWithin(row * length, (row - 1) * length, row * length);
			continue;
		}
		numberColours(
			colours.subarray(row * width, (row + 1) * width),
			numbers,
			rows.subarray(row * length + 1),
		);
		if (numbers.size > 2 ** BITS) return undefined;
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([BITS, WITH_PALETTE], 8);
	const palette = [...numbers.keys()].flatMap((colour) => [
		...new Uint8Array(Uint32Array.of(colour).buffer, 0, 3),
	]);
	// Most of a card is long runs of one colour.
	const packed = deflateSync(rows, { level: 6, strategy: constants.Z_RLE });
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette)),
		chunk('IDAT', packed),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** Rows without text are alike, and compared much faster than they are numbered. */
function isLikeRowAbove(data: Uint8Array, row: number, bytes: number): boolean {
	const start = data.byteOffset + row * bytes;
	const above = Buffer.from(data.buffer, start - bytes, bytes);
	return above.equals(Buffer.from(data.buffer, start, bytes));
}

/** Writes the number of each colour of a row, and gives new colours the next number. */
function numberColours(row: Uint32Array, numbers: Map<number, number>, into: Uint8Array): void {
	let last = -1;
	let current = 0;
	// A callback for each of 756,000 pixels would take three times as long.
	for (let pixel = 0; pixel < row.length; pixel += 1) {
		const colour = row[pixel] ?? 0;
		if (colour !== last) {
			last = colour;
			current = numbers.get(colour) ?? numbers.size;
			if (current === numbers.size) numbers.set(colour, current);
		}
		into[pixel] = current;
	}
}

function chunk(type: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}
