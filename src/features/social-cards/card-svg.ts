import type { Lens } from '../../graph/driver-graph.ts';
import { LENSES } from '../../schema/vocabulary/improvement.ts';
import type { CardDrawing } from './card-drawing.ts';
import { CARD_SIZE } from './card-size.ts';
import { type Box, fitLines } from './fit-lines.ts';
import type { Letters } from './letters.build.ts';
import type { SocialCard } from './social-cards.ts';

/** The style of a card, whatever its text. */
export interface CardStyle {
	bold: Letters;
	regular: Letters;
	/** Colours as `#rrggbb`. */
	ground: string;
	ink: string;
	muted: string;
	lenses: Readonly<Record<Lens, string>>;
	/** The icon of the site, an SVG document of a square. */
	icon: string;
}

const MARGIN = 80;
const WIDTH = CARD_SIZE.width - 2 * MARGIN;

/** The height of capitals, relative to the font size. */
const CAPITALS = 0.668;

/** The line of the kind: its middle, and the tile of its mark. */
const HEAD = { middle: 104, tile: 64, mark: 44, radius: 6, gap: 20, size: 36 } as const;
/** The marks of the lenses are at its end. */
const LENS = { mark: 26, gap: 14, between: 36, size: 30 } as const;
/** The icon of the site. Its drawing starts a little inside its box. */
const ICON = { size: 64, inset: 12 } as const;
/** The lines of the site: their middle, or that of a single line. */
const FOOT = { middle: 534, gap: 12, leading: 1.3 } as const;

const TITLE = { top: 190, leading: 1.15 } as const;

const TITLE_BOX: Box = {
	width: WIDTH,
	steps: [
		{ size: 96, lines: 2 },
		{ size: 84, lines: 2 },
		{ size: 72, lines: 3 },
		{ size: 62, lines: 4 },
		{ size: 54, lines: 4 },
	],
};

const FOOT_BOX: Box = {
	width: WIDTH + ICON.inset - ICON.size - FOOT.gap,
	steps: [{ size: 30, lines: 2 }],
};

/** A part of a card: what is drawn, and between which rows. */
export interface CardPart {
	top: number;
	bottom: number;
	marks: string;
}

/** A card in three parts that do not overlap, from top to bottom. Most cards have the same first and last part. */
export interface CardParts {
	ground: string;
	head: CardPart;
	title: CardPart;
	foot: CardPart;
}

/** The rows between which a title is. */
const TITLE_ROWS = { top: 160, bottom: 476 } as const;

export function cardParts(drawing: CardDrawing, style: CardStyle): CardParts {
	const { top, bottom } = TITLE_ROWS;
	const { card, mark, below } = drawing;
	const { page, kind, lenses } = card;
	const isHome = page === '/';
	const headKey = JSON.stringify([isHome || mark, kind, lenses]);
	const footKey = JSON.stringify([isHome, below]);
	return {
		ground: style.ground,
		head: makeOnce(style, headKey, () => part(0, top, head(drawing, style))),
		title: part(top, bottom, title(card, style)),
		foot: makeOnce(style, footKey, () => part(bottom, CARD_SIZE.height, foot(drawing, style))),
	};
}

function part(top: number, bottom: number, marks: readonly string[]): CardPart {
	return { top, bottom, marks: marks.join('') };
}

/** The parts that many cards share, by what they say. */
const made = new WeakMap<CardStyle, Map<string, CardPart>>();

function makeOnce(style: CardStyle, key: string, make: () => CardPart): CardPart {
	const parts = made.get(style) ?? new Map<string, CardPart>();
	made.set(style, parts);
	const known = parts.get(key) ?? make();
	parts.set(key, known);
	return known;
}

/** Returns the card of a page as an SVG document that contains only outlines. */
export function cardSvg(drawing: CardDrawing, style: CardStyle): string {
	const { ground, head, title, foot } = cardParts(drawing, style);
	const { width, height } = CARD_SIZE;
	const marks = `${head.marks}${title.marks}${foot.marks}`;
	return boxSvg(marks, { left: 0, top: 0, width, height }, ground);
}

/** A box on a card, in whole pixels. */
export interface CardBox {
	left: number;
	top: number;
	width: number;
	height: number;
}

/** Returns an SVG document of a box of a card. */
export function boxSvg(
	marks: string,
	{ left, top, width, height }: CardBox,
	ground: string,
): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}">`,
		`<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${ground}"/>`,
		marks,
		'</svg>',
	].join('');
}

function head({ card, mark }: CardDrawing, style: CardStyle): string[] {
	const { page, kind, lenses = [] } = card;
	const { middle, tile, gap, size } = HEAD;
	const x = MARGIN + tile + gap;
	return [
		page === '/' ? siteIcon(middle, style) : kindMark(mark, style),
		...(kind === undefined ? [] : [line(kind, { x, middle, size }, style.bold, style.ink)]),
		...lensMarks(lenses, style),
	];
}

function kindMark(path: string, { ground, ink }: CardStyle): string {
	const { middle, tile, mark, radius } = HEAD;
	const top = middle - tile / 2;
	const [x, y] = [MARGIN, top].map((edge) => edge + (tile - mark) / 2);
	return [
		`<rect x="${MARGIN}" y="${top}" width="${tile}" height="${tile}" rx="${radius}" fill="${ink}"/>`,
		`<path transform="translate(${x} ${y}) scale(${mark / 24})" d="${path}" fill="none" stroke="${ground}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
	].join('');
}

function siteIcon(middle: number, { icon }: CardStyle): string {
	const { size, inset } = ICON;
	return icon
		.trim()
		.replace(
			'<svg ',
			`<svg x="${MARGIN - inset}" y="${middle - size / 2}" width="${size}" height="${size}" `,
		);
}

function lensMarks(
	lenses: readonly Lens[],
	{ regular, ink, lenses: colours }: CardStyle,
): string[] {
	const marks: string[] = [];
	let end = MARGIN + WIDTH;
	for (const lens of lenses.toReversed()) {
		const { label } = LENSES[lens];
		const x = end - regular.width(label) * LENS.size;
		marks.push(line(label, { x, middle: HEAD.middle, size: LENS.size }, regular, ink));
		marks.push(lensMark(lens, x - LENS.gap - LENS.mark, colours[lens]));
		end = x - LENS.gap - LENS.mark - LENS.between;
	}
	return marks;
}

/** A circle is the mark of the individual lens, a square that of the systemic lens. */
function lensMark(lens: Lens, x: number, colour: string): string {
	const half = LENS.mark / 2;
	return lens === 'individual'
		? `<circle cx="${(x + half).toFixed(1)}" cy="${HEAD.middle}" r="${half}" fill="${colour}"/>`
		: `<rect x="${x.toFixed(1)}" y="${HEAD.middle - half}" width="${LENS.mark}" height="${LENS.mark}" fill="${colour}"/>`;
}

function title(card: SocialCard, { bold, ink }: CardStyle): string[] {
	const { size, lines } = fitLines(card.title, TITLE_BOX, bold.width);
	return lines.map((each, index) => {
		const y = TITLE.top + (CAPITALS + index * TITLE.leading) * size;
		return outline(bold.outline(each, { x: MARGIN, y, size }), ink);
	});
}

/** On the home page’s card the icon is above its title. */
function foot({ card: { page }, below }: CardDrawing, style: CardStyle): string[] {
	const { middle, gap, leading } = FOOT;
	const x = page === '/' ? MARGIN : MARGIN - ICON.inset + ICON.size + gap;
	const { size, lines } = fitLines(below, FOOT_BOX, style.regular.width);
	return [
		...(page === '/' ? [] : [siteIcon(middle, style)]),
		...lines.map((each, index) => {
			const down = (index - (lines.length - 1) / 2) * leading * size;
			return line(each, { x, middle: middle + down, size }, style.regular, style.muted);
		}),
	];
}

/** Returns a line of text whose capitals are vertically centred. */
function line(
	text: string,
	{ x, middle, size }: { x: number; middle: number; size: number },
	letters: Letters,
	colour: string,
): string {
	return outline(letters.outline(text, { x, y: middle + (CAPITALS * size) / 2, size }), colour);
}

function outline(path: string, colour: string): string {
	return `<path fill="${colour}" d="${path}"/>`;
}
