import { expect, test } from 'vitest';
import { element, pathThrough, rounded, text } from './svg.ts';

test('coordinates are rounded to a tenth of a pixel', () => {
	expect([1.04, 1.05, 2, -0.04, -1.26].map(rounded)).toEqual(['1', '1.1', '2', '0', '-1.3']);
});

test('an element has its attributes in order, without undefined ones', () => {
	expect(element('line', { class: 'a', x1: 1.234, y1: undefined, x2: 0 })).toBe(
		'<line class="a" x1="1.2" x2="0"/>',
	);
	expect(element('g', { id: 'b' }, '<path/>')).toBe('<g id="b"><path/></g>');
});

test('text cannot break out of its element or attribute', () => {
	expect(text('<script>', 12, { class: '"><script>' })).toBe(
		'<text font-size="12" class="&quot;&gt;&lt;script&gt;">&lt;script&gt;</text>',
	);
});

test('a path moves to its first point and draws lines to the others', () => {
	expect(
		pathThrough([
			{ x: 0, y: 1 },
			{ x: 2.55, y: 3 },
			{ x: 4, y: 5 },
		]),
	).toBe('M0 1L2.6 3L4 5');
});
