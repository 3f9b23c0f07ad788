import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newPage } from './checks/browser.ts';

/** Returns the lightness of the page and of its text, from 0 to 1. */
async function lightness(page: Page): Promise<{ ground: number; words: number }> {
	return page.evaluate(() => {
		const style = getComputedStyle(document.body);
		const lightnessOf = (colour: string) => {
			const canvas = document.createElement('canvas').getContext('2d');
			if (!canvas) throw new Error('Expected a canvas to draw on');
			canvas.fillStyle = colour;
			canvas.fillRect(0, 0, 1, 1);
			const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
			return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
		};
		return { ground: lightnessOf(style.backgroundColor), words: lightnessOf(style.color) };
	});
}

const LIGHT = { ground: 'light', words: 'dark' };
const DARK = { ground: 'dark', words: 'light' };

async function look(page: Page) {
	const { ground, words } = await lightness(page);
	return {
		ground: ground > 0.8 ? 'light' : ground < 0.2 ? 'dark' : 'between',
		words: words > 0.8 ? 'light' : words < 0.2 ? 'dark' : 'between',
	};
}

describe('a reader who chose nothing', () => {
	test.each([
		['light', LIGHT],
		['dark', DARK],
	] as const)('sees the site in the %s scheme of their system', async (colorScheme, expected) => {
		const page = await newPage({ colorScheme });
		await page.goto('./');
		expect(await look(page)).toEqual(expected);
	});

	test('sees the site change with their system', async () => {
		const page = await newPage({ colorScheme: 'light' });
		await page.goto('./');
		await page.emulateMedia({ colorScheme: 'dark' });
		await expect.poll(() => look(page)).toEqual(DARK);
	});
});

async function chooseColours(page: Page, name: string) {
	await page.getByRole('button', { name: 'Display' }).click();
	const colours = page.getByRole('group', { name: 'Colours' });
	await colours.getByRole('radio', { name, exact: true }).check();
}

describe('a reader who chose', () => {
	test('dark keeps it on the next page and the next visit, whatever their system’s scheme', async () => {
		const page = await newPage({ colorScheme: 'light' });
		await page.goto('./');
		await chooseColours(page, 'Dark');
		expect(await look(page)).toEqual(DARK);
		await page.goto('./change-ideas/');
		expect(await look(page)).toEqual(DARK);
		await page.reload();
		expect(await look(page)).toEqual(DARK);
	});

	test('the colours of the device again sees those, and nothing is kept', async () => {
		const page = await newPage({ colorScheme: 'light' });
		await page.goto('./');
		await chooseColours(page, 'Dark');
		await page.reload();
		await chooseColours(page, 'As on my device');
		expect(await look(page)).toEqual(LIGHT);
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
	});

	test('light on a dark screen sees light', async () => {
		const page = await newPage({ colorScheme: 'dark' });
		await page.goto('./');
		await chooseColours(page, 'Light');
		expect(await look(page)).toEqual(LIGHT);
	});
});
