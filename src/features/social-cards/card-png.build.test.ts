import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pageMark } from '../../graph/page-mark.ts';
import type { CardDrawing } from './card-drawing.ts';
import { cardPng } from './card-png.build.ts';
import { cardParts, cardSvg } from './card-svg.ts';
import { sampleStyle as style } from './sample-style.build.ts';
import type { SocialCard } from './social-cards.ts';

const card = { page: '/tools/a/', kind: 'Tool', title: 'A word map' };
const drawing = (shown: SocialCard): CardDrawing => ({
	card: shown,
	mark: pageMark(shown.page).path,
	below: 'A site',
});
const parts = cardParts(drawing(card), style);

test('a card is a PNG of 1200 by 630 in the colours of the site', async () => {
	const png = cardPng(parts);
	expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
	const [red, green, blue] = await sharp(png).removeAlpha().raw().toBuffer();
	expect([red, green, blue]).toEqual([0x00, 0x30, 0x87]);
	expect(png.length).toBeLessThan(25 * 1024);
});

test('the same card gives the same bytes', () => {
	expect(cardPng(parts).equals(cardPng(parts))).toBe(true);
});

test('a card has the same bytes whatever was drawn before it', () => {
	const cards = [
		card,
		{ ...card, title: 'Another word map' },
		{ page: '/', title: 'A site' },
		{ ...card, kind: 'Driver', lenses: ['individual', 'systemic'] as const },
		// Its title is outside its rows.
		{ ...card, title: '' },
	];
	// A style of its own has parts of its own.
	const draw = (order: readonly SocialCard[]) => {
		const own = { ...style };
		return new Map(order.map((each) => [each, cardPng(cardParts(drawing(each), own))]));
	};
	const [forwards, backwards] = [draw(cards), draw(cards.toReversed())];
	for (const each of cards)
		expect(backwards.get(each)?.equals(forwards.get(each) ?? Buffer.alloc(0))).toBe(true);
});

test('a card is the picture that another renderer draws', async () => {
	const [ours, theirs] = await Promise.all(
		[cardPng(parts), Buffer.from(cardSvg(drawing(card), style))].map((file) =>
			sharp(file).removeAlpha().greyscale().raw().toBuffer(),
		),
	);
	const differences = [...(ours ?? [])].map((value, index) =>
		Math.abs(value - (theirs?.[index] ?? 0)),
	);
	expect(differences).toHaveLength(1200 * 630);
	// The edges of letters are smoothed in different ways.
	expect(differences.filter((difference) => difference > 64).length).toBeLessThan(100);
});

test.each([
	'',
	'Tools',
	'Autistic people among the people with a learning disability and autistic people in mental health hospitals',
	`Ŵŷn${'\u0301'.repeat(9)} Łódź Ģ`,
])('a card whose parts are drawn apart is the one that is drawn whole: %j', async (title) => {
	const drawn = cardPng(cardParts(drawing({ ...card, title }), style));
	const whole = new Resvg(cardSvg(drawing({ ...card, title }), style)).render().asPng();
	const [apart, together] = await Promise.all(
		[drawn, whole].map((file) => sharp(file).removeAlpha().raw().toBuffer()),
	);
	expect(apart && together?.equals(apart)).toBe(true);
});
