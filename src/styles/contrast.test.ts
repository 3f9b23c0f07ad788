import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, readThemes } from './contrast.ts';

const themes = readThemes(readFileSync(new URL('./tokens.css', import.meta.url), 'utf8'));

/** Colours of text, and the colours behind them. */
const TEXT: readonly (readonly [ink: string, ground: string])[] = [
	...[
		'ink',
		'muted',
		'blue',
		'deep',
		'lens-individual',
		'lens-systemic',
		'concern',
		'stop',
	].flatMap((ink) => [[ink, 'paper'] as const, [ink, 'ground'] as const]),
	['ink', 'chosen'],
	['blue', 'chosen'],
	['deep', 'chosen'],
	['paper', 'blue'],
	['paper', 'deep'],
	['band-ink', 'band'],
	['band-muted', 'band'],
	['band', 'band-ink'],
	['focus-ink', 'focus-ground'],
];

/** Marks, borders and focus rings with a meaning, and the colours behind them. */
const MARKS: readonly (readonly [mark: string, ground: string])[] = [
	['edge', 'paper'],
	['edge', 'ground'],
	['blue', 'paper'],
	['blue', 'ground'],
	['lens-individual', 'paper'],
	['lens-systemic', 'paper'],
	['concern', 'ground'],
	['stop', 'paper'],
	['band-ink', 'band'],
];

describe.each(['light', 'dark'] as const)('in %s colours', (theme) => {
	const colour = (token: string) => {
		const value = themes[theme].get(token);
		if (value === undefined) throw new Error(`tokens.css gives no colour for --${token}`);
		return value;
	};

	test.each(TEXT)('text in %s has enough contrast on %s', (ink, ground) => {
		expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
	});

	test.each(MARKS)('a mark in %s has enough contrast on %s', (mark, ground) => {
		expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
	});

	test.each(['paper', 'ground', 'chosen', 'band', 'blue'])(
		'on %s, the line or the ring of the focus has enough contrast',
		(ground) => {
			const rings = ['focus-ink', 'focus-ground'].map((ring) =>
				contrast(colour(ring), colour(ground)),
			);
			expect(Math.max(...rings)).toBeGreaterThanOrEqual(3);
		},
	);
});

test('black on white has a contrast of 21:1, a colour on itself 1:1', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
	expect(contrast('#005eb8', '#005eb8')).toBe(1);
});

test('the lightest grey that WCAG allows for text on white just passes', () => {
	expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('the dark theme sets its own ink and keeps the focus colours of light', () => {
	expect(themes.dark.get('ink')).not.toBe(themes.light.get('ink'));
	expect(themes.dark.get('focus-ground')).toBe(themes.light.get('focus-ground'));
});
