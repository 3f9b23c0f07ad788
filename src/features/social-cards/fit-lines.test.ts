import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, fitLines } from './fit-lines.ts';

/** Letters that are all half as wide as they are high: at size 10 a line fits 20, at size 5 it fits 40. */
const measure = (text: string) => text.length / 2;
const box: Box = {
	width: 100,
	steps: [
		{ size: 10, lines: 2 },
		{ size: 5, lines: 3 },
	],
};
const lay = (text: string) => fitLines(text, box, measure);

test('a short text is on one line, in the largest size', () => {
	expect(lay('Share power')).toEqual({ size: 10, lines: ['Share power'] });
});

test('a text with too many lines in the largest size is set in a smaller one', () => {
	expect(lay('one two three four five six seven')).toMatchObject({ size: 10 });
	expect(lay('one two three four five six seven eight nine')).toMatchObject({ size: 5 });
});

test('a word that is wider than the box is set in a smaller size', () => {
	expect(lay('a'.repeat(21))).toEqual({ size: 5, lines: ['a'.repeat(21)] });
});

test('lines are as even as they can be', () => {
	expect(lay('Visual plan with an easy plan').lines).toEqual(['Visual plan with', 'an easy plan']);
});

describe('a line', () => {
	test('may end after a hyphen within a word, and nothing is added', () => {
		expect(lay('Care that is trauma-informed').lines).toEqual(['Care that is', 'trauma-informed']);
		expect(lay('aaaaaaaaaaaaaaa-bbbbbbbbb').lines).toEqual(['aaaaaaaaaaaaaaa-', 'bbbbbbbbb']);
	});

	test('does not end at a space that must not break', () => {
		expect(lay('Signed by Ms\u00a0Abcdefghijk').lines).toEqual([
			'Signed by',
			'Ms\u00a0Abcdefghijk',
		]);
	});
});

describe('a text that is too long for every size', () => {
	test('ends with an ellipsis after a whole word, without a comma before it', () => {
		const long = Array.from({ length: 40 }, (_, index) => `word${index},`).join(' ');
		const { size, lines } = lay(long);
		expect(size).toBe(5);
		expect(lines).toHaveLength(3);
		expect(lines.at(-1)).toMatch(/ word\d+…$/);
	});

	test('continues on the next line, if it is a word', () => {
		expect(lay('a'.repeat(50))).toEqual({ size: 5, lines: ['a'.repeat(40), 'a'.repeat(10)] });
	});

	test('ends with an ellipsis within a word that fills all lines', () => {
		expect(lay('a'.repeat(500)).lines.at(-1)).toBe(`${'a'.repeat(39)}…`);
	});
});

test('characters without width are left out, with the adjacent space', () => {
	const withoutStars = (text: string) => measure(text.replaceAll('*', ''));
	expect(fitLines('Share ** power', box, withoutStars).lines).toEqual(['Share power']);
	expect(fitLines('**', box, withoutStars).lines).toEqual([]);
});

test('whatever the text, no line is wider than the box, and none of it is lost without an ellipsis', () => {
	const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), {
		maxLength: 30,
	});
	fc.assert(
		fc.property(words, (list) => {
			const text = list.join(' ');
			const { size, lines } = lay(text);
			for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(box.width);
			expect(lines.length).toBeLessThanOrEqual(3);
			const plain = (words: string) => words.replace(/\s/g, '');
			if (!lines.at(-1)?.endsWith('…')) expect(plain(lines.join(''))).toBe(plain(text));
		}),
	);
});
