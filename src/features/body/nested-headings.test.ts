import { expect, test } from 'vitest';
import { nestedHeadings } from './nested-headings.ts';

const nesting = { levels: 2, prefix: 'offer-' };

test('a heading is lowered, with its anchor and the links to it', () => {
	expect(
		nestedHeadings('<h2 id="why">Why?</h2><p><a class="x" href="#why">See why</a></p>', nesting),
	).toBe('<h4 id="offer-why">Why?</h4><p><a class="x" href="#offer-why">See why</a></p>');
});

test('no heading is lowered below the sixth level', () => {
	expect(nestedHeadings('<h5 id="a">A</h5>', nesting)).toBe('<h6 id="offer-a">A</h6>');
});

test('links to other pages and words that look like headings stay', () => {
	const html = '<p><a href="/x/#why">h2</a> <hr></p>';
	expect(nestedHeadings(html, nesting)).toBe(html);
});

test('a footnote keeps its links in both directions', () => {
	expect(nestedHeadings('<a href="#fn-1" id="fnref-1">1</a><li id="fn-1">x</li>', nesting)).toBe(
		'<a href="#offer-fn-1" id="offer-fnref-1">1</a><li id="offer-fn-1">x</li>',
	);
});
