import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wrapText } from './text-width.ts';

test('a text that fits stays on one line, a longer one breaks between words', () => {
	expect(wrapText('Staff look', 200, 15)).toEqual(['Staff look']);
	expect(wrapText('Staff look into barriers', 100, 15)).toEqual(['Staff look', 'into barriers']);
});

test('no line exceeds the width, and no word is lost', () => {
	fc.assert(
		fc.property(
			fc.array(fc.string({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 12 }),
			fc.integer({ min: 40, max: 300 }),
			(words, width) => {
				const text = words.join(' ');
				const lines = wrapText(text, width, 15);
				for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(width);
				expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			},
		),
	);
});

test('a title in capitals is wider than one in lower case', () => {
	expect(textWidth('AIM', 15)).toBeGreaterThan(textWidth('aim', 15));
});
