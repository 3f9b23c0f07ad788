import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, readThemes } from '../../styles/contrast.ts';
import { PAGE_STYLE, pictureStyle } from './style.ts';
import { THEMES, type Theme } from './theme.ts';

test('the style sheet of pages is the one that drawings use', async () => {
	await expect(PAGE_STYLE).toMatchFileSnapshot('../chart.css');
});

const themes = Object.keys(THEMES) as Theme[];
const site = readThemes(readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8'));

test.each(['light', 'dark'] as const)('pictures in %s have the colours of the site', (theme) => {
	for (const [token, colour] of Object.entries(THEMES[theme])) {
		expect(colour, token).toBe(site[theme].get(token.slice(2)));
	}
});

test.each(themes)('text in %s has enough contrast', (theme) => {
	const { '--paper': paper = '', '--ink': ink = '', '--muted': muted = '' } = THEMES[theme];
	expect(contrast(ink, paper)).toBeGreaterThanOrEqual(7);
	expect(contrast(muted, paper)).toBeGreaterThanOrEqual(4.5);
});

test.each(themes)('marks in %s have enough contrast', (theme) => {
	const { '--paper': paper = '', ...colours } = THEMES[theme];
	for (const token of ['--blue', '--concern', '--stop', '--lens-systemic'] as const) {
		expect(contrast(colours[token] ?? '', paper), token).toBeGreaterThanOrEqual(4.5);
	}
});

test('a drawing in its own file uses no custom properties', () => {
	for (const theme of themes) {
		expect(pictureStyle(theme)).not.toContain('var(');
		expect(pictureStyle(theme)).toContain(`.spc-concern{fill:${THEMES[theme]['--concern']}}`);
	}
});
