import { Resvg } from '@resvg/resvg-js';
import { boxSvg, type CardBox, type CardPart, type CardParts } from './card-svg.ts';
import { indexedPng } from './indexed-png.build.ts';
import { CARD_SIZE } from './social-cards.ts';
import { textBox } from './text-box.ts';

const { width, height } = CARD_SIZE;

/** The pixels of the card that is being drawn. New ones for each would cost as much as to draw them. */
const canvas = new Uint32Array(width * height);

/** The parts that many cards share, by what is drawn: there are as many as kinds of page with their lenses. */
const shared = new Map<string, Uint32Array>();
const MOST_SHARED = 30;

/**
 * Converts a card to PNG. It takes as long as the card is large, so that only the box around its title is drawn for each
 * card. Text is outlines already, so no fonts of the machine are loaded.
 */
export function cardPng({ ground, head, title, foot }: CardParts): Buffer {
	const box = textBox(title.marks);
	const isInside = box.top >= title.top && box.top + box.height <= title.bottom;
	if (!isInside || box.left < 0 || box.left + box.width > width) {
		const all = `${head.marks}${title.marks}${foot.marks}`;
		canvas.set(draw(all, { left: 0, top: 0, width, height }, ground));
	} else {
		for (const part of [head, foot]) canvas.set(drawShared(part, ground), part.top * width);
		canvas.fill(canvas[0] ?? 0, title.top * width, title.bottom * width);
		const pixels = draw(title.marks, box, ground);
		for (let row = 0; row < box.height; row += 1)
			canvas.set(
				pixels.subarray(row * box.width, (row + 1) * box.width),
				(box.top + row) * width + box.left,
			);
	}
	const png = indexedPng({ width, height, data: new Uint8Array(canvas.buffer) });
	if (!png) throw new Error('Expected a social card of at most 256 colours');
	return png;
}

function drawShared({ top, bottom, marks }: CardPart, ground: string): Uint32Array {
	const key = `${ground} ${top} ${marks}`;
	const pixels =
		shared.get(key) ?? draw(marks, { left: 0, top, width, height: bottom - top }, ground);
	if (shared.size < MOST_SHARED) shared.set(key, pixels);
	return pixels;
}

function draw(marks: string, box: CardBox, ground: string): Uint32Array {
	const svg = boxSvg(marks, box, ground);
	const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	return new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
}
