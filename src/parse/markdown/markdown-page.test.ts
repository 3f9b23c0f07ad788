import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asMdx } from './markdown-page.ts';

test('comments become spaces, line by line', () => {
	expect(asMdx('a <!-- b\n{c} --> d')).toBe('a       \n        d');
});

test('angle brackets around an address are removed', () => {
	expect(asMdx('See <https://example.org/a?b=c> or <mailto:us@example.org>.')).toBe(
		'See  https://example.org/a?b=c  or  mailto:us@example.org .',
	);
});

test.each([
	'`<!-- shown -->`',
	'``a ` <https://example.org>``',
	'```html\n<!-- shown -->\n```\n',
	'  ~~~\n<!-- shown -->\n~~~ \n',
	'````\n```\n<!-- shown -->\n````',
	'```\n<!-- a fence that ends with the text -->',
])('code stays as it is: %j', (code) => {
	expect(asMdx(code)).toBe(code);
});

test('a comment after code is recognised', () => {
	expect(asMdx('`a` <!-- b -->')).toBe('`a`           ');
	expect(asMdx('```\na\n```\n<!-- b -->')).toBe('```\na\n```\n          ');
	expect(asMdx('an ` alone <!-- b -->')).toBe('an ` alone           ');
});

test('an unclosed comment is left for the parser to report', () => {
	expect(asMdx('a <!-- b')).toBe('a <!-- b');
});

test('every offset stays, whatever the text', () => {
	const unit = fc.constantFrom(
		'<!--',
		'-->',
		'`',
		'```',
		'~~~',
		'\n',
		' ',
		'a',
		'<https://a.b>',
		'😀',
	);
	fc.assert(
		fc.property(fc.array(unit, { maxLength: 40 }), (units) => {
			const text = units.join('');
			const read = asMdx(text);
			expect(read.length).toBe(text.length);
			for (let at = 0; at < read.length; at += 1)
				if (read[at] !== ' ') expect(read[at]).toBe(text[at]);
		}),
	);
});
