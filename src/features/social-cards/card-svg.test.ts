import { describe, expect, test } from 'vitest';
import { cardSvg } from './card-svg.ts';
import { sampleStyle as style } from './sample-style.build.ts';
import type { SocialCard } from './social-cards.ts';

const NAME = 'Mental Health Act Quality Improvement resources';
const mark = 'M3 12h18';
const draw = (card: Partial<SocialCard>, below = NAME) =>
	cardSvg({ card: { page: '/change-ideas/a/', title: 'A', ...card }, mark, below }, style);

/** Returns the lines of text of a card: the box around each, and its colour. */
function drawnLines(svg: string) {
	return [...svg.matchAll(/<path fill="(#[0-9a-f]{6})" d="([^"]+)"\/>/g)].map(
		([, colour, path = '']) => {
			const places = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
			const xs = places.map(([, x]) => Number(x));
			const ys = places.map(([, , y]) => Number(y));
			return {
				colour,
				left: Math.min(...xs),
				right: Math.max(...xs),
				top: Math.min(...ys),
				bottom: Math.max(...ys),
			};
		},
	);
}

const TITLES = {
	'one word': 'Tools',
	'a title of two lines': 'Visual discharge plan with an accessible care plan',
	'a title of four lines':
		'Autistic people among the people with a learning disability and autistic people in mental health hospitals',
	'a title that is far too long': 'What wards did so that people sleep '.repeat(12),
	'a word that is far too long':
		'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3),
	'letters with marks above and below': 'Ŵŷn Łódź Ģ '.repeat(20),
};

describe.each(Object.entries(TITLES))('the picture of %s', (_, title) => {
	const lines = drawnLines(
		draw({ title, kind: 'Change idea', lenses: ['individual', 'systemic'] }, `${NAME} `.repeat(6)),
	);

	test('keeps its text within wide margins', () => {
		expect(Math.min(...lines.map(({ left }) => left))).toBeGreaterThanOrEqual(78);
		expect(Math.max(...lines.map(({ right }) => right))).toBeLessThanOrEqual(1122);
		expect(Math.min(...lines.map(({ top }) => top))).toBeGreaterThanOrEqual(64);
		expect(Math.max(...lines.map(({ bottom }) => bottom))).toBeLessThanOrEqual(580);
	});

	test('has no overlapping lines of text', () => {
		for (const [index, line] of lines.entries())
			for (const other of lines.slice(index + 1))
				expect(
					line.right < other.left ||
						other.right < line.left ||
						line.bottom < other.top ||
						other.bottom < line.top,
				).toBe(true);
	});
});

test('a longer title has smaller letters', () => {
	const heights = ['Ideas', TITLES['a title of two lines'], TITLES['a title of four lines']].map(
		(title) => {
			const [first] = drawnLines(draw({ title }));
			return (first?.bottom ?? 0) - (first?.top ?? 0);
		},
	);
	expect(heights).toEqual(heights.toSorted((a, b) => b - a));
	expect(heights[2]).toBeLessThan(heights[0] ?? 0);
});

test('a circle means the individual lens, a square the systemic one, each with its words', () => {
	const [none, individual, systemic] = [[], ['individual'], ['systemic']].map((lenses) =>
		draw({ lenses: (lenses as SocialCard['lenses']) ?? [] }),
	);
	const circle = `<circle cx="`;
	expect(none).not.toContain(`fill="${style.lenses.individual}"`);
	expect(individual).toMatch(new RegExp(`${circle}[^>]*fill="${style.lenses.individual}"`));
	expect(systemic).toMatch(new RegExp(`<rect [^>]*fill="${style.lenses.systemic}"`));
	expect(systemic).not.toContain(`fill="${style.lenses.individual}"`);
	expect(drawnLines(individual ?? '')).toHaveLength(drawnLines(none ?? '').length + 1);
});

test('the card of the home page has the site’s icon above its title, others next to its name', () => {
	const heightOfIcon = (svg: string) => Number(/<svg x="\d+" y="(\d+)"/.exec(svg)?.[1]);
	expect(heightOfIcon(draw({ page: '/', title: NAME }))).toBeLessThan(130);
	expect(heightOfIcon(draw({}))).toBeGreaterThan(480);
});

test('without a title in a script of the font, the kind and the name of the site remain', () => {
	expect(drawnLines(draw({ kind: 'Change idea', title: '日本語の題名' }))).toHaveLength(2);
});

test('nothing in it depends on the fonts of a machine', () => {
	expect(draw({ kind: 'Change idea' })).not.toMatch(/<text|font/);
});

test('its background is the deep blue of the site', () => {
	expect(draw({})).toContain('<rect x="0" y="0" width="1200" height="630" fill="#003087"/>');
});
