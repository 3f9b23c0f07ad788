import { expect, test } from 'vitest';
import { newPage } from './checks/browser.ts';
import { horizontalOverflow } from './checks/horizontal-overflow.ts';

/** The longest name of a town in Britain. */
const LONG_WORD = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

/** Runs in the page. Returns how many texts of headings and links are the word now. */
function putInTitles(word: string): number {
	const main = document.querySelector('main') ?? document.body;
	const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
	const titles = texts.filter(
		({ data, parentElement }) => /\S/.test(data) && parentElement?.closest('h1, h2, h3, h4, a'),
	);
	for (const text of titles) text.data = word;
	return titles.length;
}

test.each(['', 'change-ideas/', 'programme/', 'glossary/', 'facts/'])(
	'titles of one long word break on a phone: /%s',
	async (address) => {
		const page = await newPage({ viewport: { width: 320, height: 640 } });
		await page.goto(`./${address}`);
		expect(await page.evaluate(putInTitles, LONG_WORD)).toBeGreaterThan(10);
		expect(await horizontalOverflow(page)).toEqual([]);
	},
);
