import { Resvg } from '@resvg/resvg-js';
import { CARD_SIZE } from './card-size.ts';
import { boxSvg, type CardBox, type CardPart, type CardParts } from './card-svg.ts';
import { indexedPng, type NumberedBox } from './indexed-png.build.ts';
import { numberPixels } from './numbered-pixels.build.ts';
import { textBox } from './text-box.ts';

const WHOLE: CardBox = { left: 0, top: 0, ...CARD_SIZE };

/**
 * Converts a card to PNG. It takes as long as the card is large, so that only the box around its title is drawn for each
 * card. Text is outlines already, so no fonts of the machine are loaded.
 */
export function cardPng({ ground, head, title, foot }: CardParts): Buffer {
	const box = textBox(title.marks);
	const boxes = isWithin(box, rowsBox(title))
		? [drawOnce(head, ground), draw(title.marks, box, ground), drawOnce(foot, ground)]
		: [draw(`${head.marks}${title.marks}${foot.marks}`, WHOLE, ground)];
	const png = indexedPng(CARD_SIZE, colourNumber(ground), boxes);
	if (!png) throw new Error('Expected a social card of at most 256 colours');
	return png;
}

/** The parts that many cards share, which have the ground of their style. */
const drawn = new WeakMap<CardPart, NumberedBox>();

function drawOnce(part: CardPart, ground: string): NumberedBox {
	const known = drawn.get(part) ?? trim(draw(part.marks, rowsBox(part), ground));
	drawn.set(part, known);
	return known;
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

/** Returns a box without the empty rows at its top and its bottom. */
function trim({ box, numbers, colours }: NumberedBox): NumberedBox {
	const isMark = (number: number) => number > 0;
	const start = Math.floor(Math.max(0, numbers.findIndex(isMark)) / box.width);
	const end = Math.floor(numbers.findLastIndex(isMark) / box.width) + 1;
	return {
		box: { ...box, top: box.top + start, height: end - start },
		numbers: numbers.slice(start * box.width, end * box.width),
		colours,
	};
}

function draw(marks: string, box: CardBox, ground: string): NumberedBox {
	const svg = boxSvg(marks, box, ground);
	const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
	const colours = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
	return { box, ...numberPixels(colours, colourNumber(ground)) };
}

/** @param colour as `#rrggbb` */
function colourNumber(colour: string): number {
	const [number = 0] = new Int32Array(
		Uint8Array.from(Buffer.from(`${colour.slice(1)}ff`, 'hex')).buffer,
	);
	return number;
}
