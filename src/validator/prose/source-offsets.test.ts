import { expect, test } from 'vitest';
import { sourceOffsets } from './source-offsets.ts';

/** Returns the source of `words` in the text as read. */
function written(read: string, source: string, words: string): string {
	const { starts, ends } = sourceOffsets(read, source);
	const from = read.indexOf(words);
	return source.slice(starts[from], ends[from + words.length - 1]);
}

test('curly quotation marks have the places of the straight ones', () => {
	expect(written('He said “no” to it', 'He said "no" to it', '“no”')).toBe('"no"');
});

test('words after a dash, an ellipsis and an entity are found', () => {
	expect(written('a – b… c & d', 'a -- b... c &amp; d', 'd')).toBe('d');
});

test('a backslash before a mark is skipped', () => {
	expect(written('5 * 3 is', '5 \\* 3 is', '3 is')).toBe('3 is');
});

test('a no-break space written as an entity belongs to the words around it', () => {
	expect(written('943\u00A0476', '943&nbsp;476', '943\u00A0476')).toBe('943&nbsp;476');
	expect(written('943\u00A0476', '943&#160;476', '943\u00A0476')).toBe('943&#160;476');
});

test('a continued line in a quotation is found after the mark of the quotation', () => {
	expect(written('one two', 'one\n> two', 'two')).toBe('two');
});

test('a character that is not in the source has an empty range', () => {
	const { starts, ends } = sourceOffsets('ab', 'a');
	expect([...starts, ...ends]).toEqual([0, 1, 1, 1]);
});

test('both halves of an emoji written as a numbered entity have the same place', () => {
	expect(written('x 😀 y', 'x &#x1F600; y', 'y')).toBe('y');
});
