import { expect, test } from 'vitest';
import { searchedPart } from './searched-part.ts';

const MAIN = '<main data-pagefind-body lang="en-GB"><h1>Ward rounds</h1><p>At ten.</p></main>';

function page(before: string, after: string): string {
	return `<!DOCTYPE html><html lang="cy" class="a"><head><title>W</title></head><body>${before}${MAIN}${after}</body></html>`;
}

test('of a page, the part that is searched is left, with the language of the page', () => {
	const html = page('<nav data-pagefind-ignore>Menu</nav>', '<footer>End</footer>');
	expect(searchedPart(html)).toBe(`<html lang="cy" class="a"><body>${MAIN}</body></html>`);
});

test.each([
	['data for results', page('<p data-pagefind-meta="date">Today</p>', '')],
	['a filter', page('', '<p data-pagefind-filter="topic">Rounds</p>')],
	['another searched part', page('<div data-pagefind-body>More</div>', '')],
	['a heading that could be its title', page('<h1>Site</h1>', '')],
	['a picture', page('', '<img src="/a.png" alt="">')],
	['no such part', '<html><body><main>Not searched</main></body></html>'],
])('a page with %s around it is left as it is', (_, html) => {
	expect(searchedPart(html)).toBe(html);
});
