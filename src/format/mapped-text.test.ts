import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MappedText } from './mapped-text.ts';

/** Returns what each character of a text comes from. */
function origins(made: MappedText, written: string): string[] {
	return made.text.split('').map((_, start) => {
		const { start: from, end } = made.origin({ start, end: start + 1 });
		return written.slice(from, end);
	});
}

test('a character that was kept comes from itself, whatever was taken out around it', () => {
	const written = '9-4-3 4-7-6';
	const made = MappedText.from(written)
		.replace(/-/g, () => '')
		.replace(/ /g, () => '');
	expect(made.text).toBe('943476');
	expect(origins(made, written)).toEqual(['9', '4', '3', '4', '7', '6']);
	expect(made.origin({ start: 0, end: 6 })).toEqual({ start: 0, end: written.length });
	expect(made.origin({ start: 3, end: 6 })).toEqual({ start: 6, end: written.length });
});

test('a longer or shorter replacement comes from its whole match, one of the same length from each character', () => {
	const written = 'a &amp; b – c';
	const made = MappedText.from(written)
		.replace(/&amp;/g, () => 'and')
		.replace(/–/g, () => '-');
	expect(made.text).toBe('a and b - c');
	expect(origins(made, written)).toEqual('a, ,&amp;,&amp;,&amp;, ,b, ,–, ,c'.split(','));
});

test('a range that begins after the text, or is empty, has a place too', () => {
	const made = MappedText.from('ab!!').replace(/!+/g, () => '.');
	expect(made.text).toBe('ab.');
	expect(made.origin({ start: 3, end: 3 })).toEqual({ start: 4, end: 4 });
	expect(made.origin({ start: 2, end: 2 })).toEqual({ start: 2, end: 2 });
	const nothing = MappedText.from('ab').replace(/.+/g, () => '');
	expect(nothing.origin({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
});

test('a text without a match, or whose matches stay as they are, is the same text', () => {
	const made = MappedText.from('aab');
	expect(made.replace(/x/g, () => '')).toBe(made);
	expect(made.replace(/a/g, (found) => found)).toBe(made);
});

test('what is left of a text leads back to itself, however often and whatever is taken out', () => {
	const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 30 });
	const steps = fc.array(fc.constantFrom(/a/g, /bb/g, /c+/g, /ad|da/g), { maxLength: 4 });
	fc.assert(
		fc.property(letters, steps, (written, patterns) => {
			let made = MappedText.from(written);
			for (const pattern of patterns) made = made.replace(pattern, () => '');
			expect(origins(made, written).join('')).toBe(made.text);
		}),
	);
});
