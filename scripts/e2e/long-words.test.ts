import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newPage } from './checks/browser.ts';
import { horizontalOverflow } from './checks/horizontal-overflow.ts';

/** The longest name of a town in Britain. */
const LONG_WORD = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

/**
 * Runs in the page. Puts a word into all headings and links but two, whose words are the site’s own, and returns what is
 * beyond the edge of the screen.
 */
function putInTitles(word: string): { titles: number; past: string[] } {
	const main = document.querySelector('main') ?? document.body;
	const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
	const titles = texts.filter(
		({ data, parentElement }) =>
			/\S/.test(data) &&
			parentElement?.closest('h1, h2, h3, h4, a') &&
			!parentElement.closest('.past, .easy-read-link'),
	);
	for (const text of titles) text.data = word;
	const past = titles.filter((text) => {
		const range = document.createRange();
		range.selectNodeContents(text);
		return range.getBoundingClientRect().right > document.documentElement.clientWidth + 1;
	});
	return { titles: titles.length, past: past.map((text) => text.parentElement?.outerHTML ?? '') };
}

/** Returns what is beyond the edge of a phone with a long word in all titles of a page. */
async function findPast(page: Page, address: string): Promise<string[]> {
	await page.goto(`./${address}`);
	const { titles, past } = await page.evaluate(putInTitles, LONG_WORD);
	expect(titles).toBeGreaterThan(10);
	return [...past.map((html) => html.slice(0, 100)), ...(await horizontalOverflow(page))];
}

const PHONE = { viewport: { width: 320, height: 640 } };

test.each(['', 'change-ideas/', 'programme/', 'glossary/', 'facts/'])(
	'titles of one long word break on a phone: /%s',
	async (address) => {
		expect(await findPast(await newPage(PHONE), address)).toEqual([]);
	},
);
