import { describe, expect, test } from 'vitest';
import { barriers, barriersBy, type EnoughContrast, OF_COLOURS } from './checks/axe.ts';
import { newPage } from './checks/browser.ts';
import { textsByContrast } from './checks/texts-by-contrast.ts';

const around = (content: string) =>
	`<!doctype html><html lang="en"><title>Page</title><main><h1>Page</h1>${content}</main></html>`;

test('an accessible page has no barriers', async () => {
	const page = await newPage();
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
	const page = await newPage();
	await page.setContent(around(content));
	expect(await barriers(page)).toContainEqual(expect.stringContaining(finding));
});

test('text with too little contrast only in the dark theme is reported there', async () => {
	const page = await newPage({ colorScheme: 'light' });
	await page.setContent(
		around('<style>@media (prefers-color-scheme: dark) { p { color: #ddd } }</style><p>Words</p>'),
	);
	expect(await barriers(page)).toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await barriersBy(OF_COLOURS, page)).toEqual([
		expect.stringContaining('color-contrast: p: '),
	]);
});

describe('after a page whose text has enough contrast', () => {
	const STYLES = 'main { background: white; color: black }';
	const page = (styles = '', content = '') =>
		around(
			`<style>${STYLES} ${styles}</style><p class="a">Words</p><p class="b">Others</p>${content}`,
		);

	async function findAfter(next: string): Promise<string[]> {
		const tab = await newPage();
		const enough: EnoughContrast = new Set();
		await tab.setContent(page());
		expect(await barriers(tab, enough)).toEqual([]);
		expect(enough.size).toBeGreaterThan(0);
		await tab.setContent(next);
		return barriers(tab, enough);
	}

	test('the same text is not checked again', async () => {
		const tab = await newPage();
		const enough: EnoughContrast = new Set();
		for (const words of ['Words', 'New words']) {
			await tab.setContent(page('', `<p class="a">${words}</p>`));
			const before = enough.size;
			expect(await barriers(tab, enough)).toEqual([]);
			if (before > 0) expect(enough.size).toBe(before);
		}
	});

	test.each([
		['colour', '.b { color: #bbb }'],
		['colour, by its place', 'p:nth-of-type(2) { color: #bbb }'],
		['inherited colour', 'main { color: #bbb }'],
		['background', '.b { background: #222 }'],
		['background behind what is around it', 'main { background: #222 }'],
		['opacity', 'main { opacity: 0.3 }'],
		['size and colour', 'h1 { color: #888; font-size: 10px; font-weight: 400 }'],
	])('a text with another %s is checked', async (_, styles) => {
		expect(await findAfter(page(styles))).toContainEqual(
			expect.stringMatching(/^color-contrast: /),
		);
	});

	test('all texts of a page with a layer of its own are checked', async () => {
		const tab = await newPage();
		const keysOn = async (content: string) => {
			await tab.setContent(content);
			const texts = await tab.evaluateHandle(textsByContrast);
			return new Set(await texts.evaluate((byKey) => [...byKey.keys()]));
		};
		const before = await keysOn(page());
		const layer = 'i { position: absolute; inset: 0; background: #222; z-index: -1 }';
		const after = await keysOn(page(layer, '<i></i>'));
		expect(after.size).toBe(before.size);
		expect(after.isDisjointFrom(before)).toBe(true);
	});

	test('a text without enough contrast is reported on each page that has it', async () => {
		const tab = await newPage();
		const enough: EnoughContrast = new Set();
		for (let times = 0; times < 2; times += 1) {
			await tab.setContent(page('.b { color: #bbb }'));
			expect(await barriers(tab, enough)).toEqual([expect.stringMatching(/^color-contrast: /)]);
		}
	});

	test('all other rules are checked', async () => {
		expect(await findAfter(page('', '<img src="data:,">'))).toEqual([
			expect.stringMatching(/^image-alt: img: /),
		]);
	});
});
