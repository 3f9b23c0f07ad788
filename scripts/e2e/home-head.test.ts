import sharp from 'sharp';
import { expect, test } from 'vitest';
import { newPage } from './checks/browser.ts';

/** The home page’s head reaches up behind the band, whose words are white. */

test.each([390, 820, 1100, 1680])(
	'at %i px the way to the menu stands on the dark band',
	async (width) => {
		const page = await newPage({ viewport: { width, height: 800 }, colorScheme: 'light' });
		await page.goto('./');
		const menu = page.getByRole('link', { name: 'Menu', exact: true });
		const box = await menu.boundingBox();
		if (!box) throw new Error('Expected the link to be shown');
		const beside = { x: box.x - 6, y: box.y + box.height / 2, width: 2, height: 2 };
		const { dominant } = await sharp(await page.screenshot({ clip: beside })).stats();
		const { r, g, b } = dominant;
		expect((0.2126 * r + 0.7152 * g + 0.0722 * b) / 255).toBeLessThan(0.3);
	},
);
