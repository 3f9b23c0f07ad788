import { constants, crc32, deflateSync } from 'node:zlib';
import type { CardBox } from './card-svg.ts';
import { type Palette, startPalette } from './numbered-pixels.build.ts';

/** A box of a picture. */
export interface PictureBox {
	box: CardBox;
	/** Returns its pixels as numbers of a palette, to which it adds colours that are not there. */
	numbersIn(palette: Palette): Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 8;
const WITH_PALETTE = 3;

/** The rows of the picture that is being written. New ones for each would cost as much as to write it. */
let rows = Buffer.alloc(0);

/**
 * Writes boxes on a ground as a PNG whose pixels are numbers of a palette: exact, small and quick, since no colour has to
 * be chosen (https://www.w3.org/TR/png-3/).
 * @param size of the picture, in which the boxes are; one covers those before it
 * @param ground the colour that is number 0
 * @returns `undefined` for a picture of more than 256 colours
 */
export function indexedPng(
	{ width, height }: Pick<CardBox, 'width' | 'height'>,
	ground: number,
	boxes: readonly PictureBox[],
): Buffer | undefined {
	// Each row begins with the number of its filter, which is 0 for none.
	const length = width + 1;
	if (rows.length === height * length) rows.fill(0);
	else rows = Buffer.alloc(height * length);
	const palette = startPalette(ground);
	for (const { box, numbersIn } of boxes) {
		const numbers = numbersIn(palette);
		for (let row = 0; row < box.height; row += 1) {
			const line = numbers.subarray(row * box.width, (row + 1) * box.width);
			rows.set(line, (box.top + row) * length + 1 + box.left);
		}
	}
	if (palette.colours.length > 2 ** BITS) return undefined;
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([BITS, WITH_PALETTE], 8);
	// Most of a card is long runs of one colour.
	const packed = deflateSync(rows, { level: 6, strategy: constants.Z_RLE });
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', paletteBytes(palette.colours)),
		chunk('IDAT', packed),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** Red, green and blue of each colour. */
function paletteBytes(colours: readonly number[]): Buffer {
	const all = new Uint8Array(Int32Array.from(colours).buffer);
	return Buffer.from(all.filter((_, index) => index % 4 < 3));
}

function chunk(type: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}
