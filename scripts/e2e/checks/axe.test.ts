import { expect, test } from 'vitest';
import { barriers, barriersBesides, barriersBy, OF_COLOURS } from './axe.ts';
import { sharedTab } from './browser.ts';

const tab = sharedTab({ colorScheme: 'light' });

const around = (content: string) =>
	`<!doctype html><html lang="en"><title>Page</title><main><h1>Page</h1>${content}</main></html>`;

test('an accessible page has no barriers', async () => {
	const page = tab();
	await page.setContent(around('<p>Words</p>'));
	expect(await barriers(page)).toEqual([]);
	expect(await barriersBy(OF_COLOURS, page)).toEqual([]);
});

test.each([
	['a picture without words', '<img src="data:,">', 'image-alt: img: '],
	['letters too pale to read', '<p style="color: #aaa">Words</p>', 'color-contrast: p: '],
	[
		'links too small and too close to press',
		'<style>a { display: block; width: 9px; height: 9px; overflow: hidden }</style><a href="#1">1</a><a href="#2">2</a>',
		'target-size: a[href="#1"]: ',
	],
	['a heading that skips a level', '<h3>Part</h3>', 'heading-order: h3: '],
])('%s is reported', async (_, content, finding) => {
	const page = tab();
	await page.setContent(around(content));
	expect(await barriers(page)).toContainEqual(expect.stringContaining(finding));
});

test('what depends on colours can be left out, and only that', async () => {
	const page = tab();
	await page.setContent(around('<p style="color: #aaa">Words</p><img src="data:,">'));
	expect(await barriersBesides(OF_COLOURS, page)).toEqual([
		expect.stringContaining('image-alt: img: '),
	]);
});

test('text with too little contrast only in the dark theme is reported there', async () => {
	const page = tab();
	await page.setContent(
		around('<style>@media (prefers-color-scheme: dark) { p { color: #ddd } }</style><p>Words</p>'),
	);
	expect(await barriers(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await barriersBy(OF_COLOURS, page)).toEqual([
		expect.stringContaining('color-contrast: p: '),
	]);
});
