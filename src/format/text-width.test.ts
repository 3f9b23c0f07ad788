import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FontWeight, measureText, wrapText } from './text-width.ts';

test('text is as wide as its letters, in proportion to its size', () => {
	expect(measureText('ill', 10)).toBeLessThan(measureText('mmm', 10));
	expect(measureText('aaa', 20)).toBeCloseTo(2 * measureText('aaa', 10), 9);
	expect(measureText('aaa', 10, 'bold')).toBeGreaterThan(measureText('aaa', 10));
	expect(measureText('', 10)).toBe(0);
});

test('a title in capitals is wider than one in lower case', () => {
	expect(measureText('AIM', 15, 'bold')).toBeGreaterThan(measureText('aim', 15, 'bold'));
});

test('letters of other scripts fill a square', () => {
	expect(measureText('漢字', 10)).toBe(20);
	expect(measureText('é', 10)).toBe(measureText('e', 10));
});

test('a text breaks between words', () => {
	expect(wrapText('aaa aaa aaa', measureText('aaa aaa', 10), 10)).toEqual(['aaa aaa', 'aaa']);
	expect(wrapText('aaa aaa', measureText('aaa aaa', 10), 10)).toEqual(['aaa aaa']);
	expect(wrapText(' aaa \n aaa ', 1000, 10)).toEqual(['aaa aaa']);
});

test('bold text breaks sooner', () => {
	const width = measureText('aaa aaa', 10);
	expect(wrapText('aaa aaa', width, 10, 'bold')).toEqual(['aaa', 'aaa']);
});

test('a no-break space keeps words together as long as they fit', () => {
	const width = measureText('(June\u00a02024)', 10);
	expect(wrapText('aaaaaaa (June\u00a02024)', width, 10)).toEqual(['aaaaaaa', '(June\u00a02024)']);
	expect(wrapText('(June\u00a02024)', width - 1, 10)).toEqual(['(June', '2024)']);
});

test('a word that is wider than a line is broken', () => {
	expect(wrapText('aaaaa', measureText('aa', 10), 10)).toEqual(['aa', 'aa', 'a']);
	expect(wrapText('aa', 1, 10)).toEqual(['a', 'a']);
});

test('an empty text has no lines', () => {
	expect(wrapText('', 100, 10)).toEqual([]);
	expect(wrapText('  ', 100, 10)).toEqual([]);
});

test('no line exceeds the width, and no letter is lost', () => {
	const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9.%é漢]{1,40}$/), { maxLength: 20 });
	const weight = fc.constantFrom<FontWeight>('normal', 'bold');
	fc.assert(
		fc.property(words, fc.integer({ min: 30, max: 300 }), weight, (each, width, weight) => {
			const lines = wrapText(each.join(' '), width, 12, weight);
			for (const line of lines) expect(measureText(line, 12, weight)).toBeLessThanOrEqual(width);
			expect(lines.join('').replaceAll(' ', '')).toBe(each.join(''));
		}),
	);
});
