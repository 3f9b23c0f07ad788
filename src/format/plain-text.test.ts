import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
	['entities', 'a&nbsp;b&#45;c&#x2D;d&commat;e&shy;f', 'a b-c-d@ef'],
	['bytes of an address', 'jo%2Esmith%40x.org%20%C3%A9', 'jo.smith@x.org é'],
	[
		'characters without width',
		'a\u200Bb\u00ADc\u2060d\uFEFFe\u202Ef\u{E0041}g\u034Fh\u3164i',
		'abcdefghi',
	],
	['spaces of every width', 'a\u00A0b\u2009c\u202Fd\u3000e\u2007f', 'a b c d e f'],
	['dashes of every kind', 'a\u2010b\u2011c\u2013d\u2014e\u2212f\uFF0Dg\u2043h', 'a-b-c-d-e-f-g-h'],
	['wide letters and figures', '９４３ ｊｏ＠ｘ．ｏｒｇ', '943 jo@x.org'],
	['figures of other scripts', '٩٤٣ ९४३ 𝟗𝟜𝟹', '943 943 943'],
	['figures in circles and on keys', '⑨④③ 9\uFE0F\u20E34\uFE0F\u20E3', '943 94'],
	['marks drawn over figures', '9\u03364\u0336', '94'],
	['a dot in the middle', '07700·900', '07700.900'],
])('%s are plain characters', (_, written, plain) => {
	expect(plainText(written).text).toBe(plain);
});

test.each([
	['powers and the marks of notes', 'a² b³ c¹'],
	['what is no entity', '&; &nothing; &#0; AT&T'],
	['what is no byte of an address', '50%; %zz %E9'],
	['other letters', 'café Żółć'],
])('%s stay as they are', (_, written) => {
	expect(plainText(written).text).toBe(written);
});

test('the position of each character is traced back', () => {
	const written = 'é&nbsp;9\u200B43%20x';
	const { text } = plainText(written);
	expect(text).toBe('é 943 x');
	const from = (start: number, end: number) => {
		const origin = plainText(written).origin({ start, end });
		return written.slice(origin.start, origin.end);
	};
	expect(from(0, 1)).toBe('é');
	expect(from(1, 2)).toBe('&nbsp;');
	expect(from(2, 5)).toBe('9\u200B43');
	expect(from(5, 6)).toBe('%20');
	expect(from(6, 7)).toBe('x');
});
