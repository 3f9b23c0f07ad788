import { expect, test } from 'vitest';
import { findInvisible, nameInvisible, withoutInvisible } from './invisible.ts';

test.each([
	['soft hyphens', 'commit\u00ADted', 'committed'],
	['zero-width spaces', '943\u200B476', '943476'],
	['joiners within Latin, Greek and Cyrillic words', 'wa\u200Drd α\u200Cβ д\u200Dа', 'ward αβ да'],
	['joiners beside nothing', ' \u200D\u200C1\u200D', ' 1'],
	['direction marks', '\u200Eward\u202C \u2066a\u2069', 'ward a'],
	['word joiners and byte order marks within', 'a\u2060b\uFEFFc', 'abc'],
	['fillers', 'a\u3164\u115F\uFFA0b', 'ab'],
	['the joiner of graphemes', 'a\u034Fb', 'ab'],
	['marks of annotations', '\uFFF9a\uFFFAb\uFFFB', 'ab'],
	['variants of letters', 'a\uFE0F\uFE00', 'a'],
	['tags', 'a\u{E0061}\u{E0062}b', 'ab'],
])('%s are removed', (_, written, seen) => {
	expect(withoutInvisible(written).text).toBe(seen);
});

test.each([
	['emoji of several parts', '👩‍⚕️ 👨🏽‍🦽 ❤️ ☎︎'],
	['digits on keys', '1️⃣ #️⃣'],
	['the flag of England', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
	['joiners in Persian and Hindi words', 'می\u200Cخواهم क्\u200Dष'],
	['direction marks beside Arabic and Hebrew', 'ward \u200Fقسم\u200E and \u2067מחלקה\u2069'],
	['spaces and hyphens of any kind', 'a\u00A0b\u202Fc\u2011d'],
	['accents', 'Anhøj cafe\u0301'],
])('%s stay', (_, written) => {
	expect(findInvisible(written)).toEqual([]);
	expect(withoutInvisible(written).text).toBe(written);
});

test('direction marks stay only in lines with a script that needs them', () => {
	expect(withoutInvisible('a\u200Eb\nقسم\u200E\nc\u200Ed').text).toBe('ab\nقسم\u200E\ncd');
});

test('each position can be traced back', () => {
	const clean = withoutInvisible('a\u00AD\u200Bb\u00ADc');
	expect(clean.text).toBe('abc');
	expect(clean.origin({ start: 1, end: 3 })).toEqual({ start: 3, end: 6 });
	expect(clean.origin({ start: 1, end: 1 })).toEqual({ start: 3, end: 3 });
	expect(clean.origin({ start: 3, end: 3 })).toEqual({ start: 6, end: 6 });
});

test.each([
	['\u00AD', 'soft hyphen (U+00AD)'],
	['\u200B', 'zero-width space (U+200B)'],
	['\u200D', 'zero-width joiner (U+200D)'],
	['\u2060', 'word joiner (U+2060)'],
	['\uFEFF', 'zero-width no-break space (U+FEFF)'],
	['\u200E', 'direction mark (U+200E)'],
	['\u2011', 'no-break hyphen (U+2011)'],
	['\u3164', 'invisible character (U+3164)'],
	['\u{E0061}', 'invisible character (U+E0061)'],
])('%j is named %s', (character, name) => {
	expect(nameInvisible(character)).toBe(name);
});
