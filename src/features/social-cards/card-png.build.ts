import { Resvg } from '@resvg/resvg-js';
import { CARD_SIZE } from './card-size.ts';
import { boxSvg, type CardBox, type CardPart, type CardParts } from './card-svg.ts';
import { indexedPng, type PictureBox } from './indexed-png.build.ts';
import { numberOnce, numberPixels } from './numbered-pixels.build.ts';
import { textBox } from './text-box.ts';
import { type Drawn, trimGround } from './trim-ground.build.ts';

const WHOLE: CardBox = { left: 0, top: 0, ...CARD_SIZE };

/**
 * Converts a card to PNG. It takes as long as the card is large, so that only the box around its title is drawn for each
 * card. Text is outlines already, so no fonts of the machine are loaded.
 */
export function cardPng({ ground, head, title, foot }: CardParts): Buffer {
	const box = textBox(title.marks);
	const boxes = isWithin(box, rowsBox(title))
		? [drawShared(head, ground), drawOwn(title.marks, box, ground), drawShared(foot, ground)]
		: [drawOwn(`${head.marks}${title.marks}${foot.marks}`, WHOLE, ground)];
	const png = indexedPng(CARD_SIZE, colourNumber(ground), boxes);
	if (!png) throw new Error('Expected a social card of at most 256 colours');
	return png;
}

/** The parts that many cards share, which have the ground of their style. */
const shared = new WeakMap<CardPart, PictureBox>();

function drawShared(part: CardPart, ground: string): PictureBox {
	const known = shared.get(part);
	if (known) return known;
	const number = colourNumber(ground);
	const { box, pixels } = trimGround(draw(part.marks, rowsBox(part), ground), number);
	const drawn = { box, numbersIn: numberOnce(pixels, number) };
	shared.set(part, drawn);
	return drawn;
}

function drawOwn(marks: string, place: CardBox, ground: string): PictureBox {
	const { box, pixels } = draw(marks, place, ground);
	return { box, numbersIn: (palette) => numberPixels(pixels, palette) };
}

function draw(marks: string, box: CardBox, ground: string): Drawn {
	const svg = boxSvg(marks, box, ground);
	const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	return { box, pixels: new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4) };
}

function rowsBox({ top, bottom }: CardPart): CardBox {
	return { ...WHOLE, top, height: bottom - top };
}

function isWithin(inner: CardBox, outer: CardBox): boolean {
	return (
		inner.left >= outer.left &&
		inner.top >= outer.top &&
		inner.left + inner.width <= outer.left + outer.width &&
		inner.top + inner.height <= outer.top + outer.height
	);
}

/** @param colour as `#rrggbb` */
function colourNumber(colour: string): number {
	const bytes = Uint8Array.from(Buffer.from(`${colour.slice(1)}ff`, 'hex'));
	const [number = 0] = new Int32Array(bytes.buffer);
	return number;
}
