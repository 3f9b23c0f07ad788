import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../parse/text/decode.ts';
import { applied } from './apply.ts';
import type { Fix } from './fix.ts';

const fix = (start: number, before: string, after: string): Fix => ({
	file: 'a',
	rule: 'link/insecure',
	finding: undefined,
	start,
	end: start + before.length,
	before,
	after,
});
const bytes = (text: string) => new TextEncoder().encode(text);
const fixed = (text: string, ...fixes: Fix[]) => {
	const result = applied(bytes(text), fixes);
	return result && Buffer.from(result).toString('utf8');
};

test('only what is replaced changes', () => {
	expect(fixed('one two three', fix(4, 'two', '2'))).toBe('one 2 three');
	expect(fixed('one two three', fix(0, 'one', '1'), fix(8, 'three', ''))).toBe('1 two ');
});

test('each line end stays as it was', () => {
	expect(fixed('a\r\nb\nc\rd\r\ne', fix(2, 'b', 'B'), fix(8, 'e', 'E'))).toBe('a\r\nB\nc\rd\r\nE');
	expect(fixed('a  \r\nb', fix(1, '  ', ''))).toBe('a\r\nb');
});

test('a byte order mark stays', () => {
	expect(fixed('\ufeffone', fix(0, 'one', 'two'))).toBe('\ufefftwo');
});

describe('a file stays as it is', () => {
	test('that changed since it was validated', () => {
		expect(fixed('one two', fix(4, 'six', '6'))).toBeUndefined();
	});

	test('that is not UTF-8', () => {
		expect(applied(new Uint8Array([0x61, 0xff]), [fix(0, 'a', 'b')])).toBeUndefined();
	});
});

test('the text changes correctly, whatever the line ends', () => {
	const text = fc
		.array(fc.constantFrom('a', 'é', '😀', ' ', '\n', '\r\n', '\r'), { maxLength: 30 })
		.map((parts) => parts.join(''));
	fc.assert(
		fc.property(fc.boolean(), text, text, (mark, before, after) => {
			// An adjacent `\r` and `\n` would be one line end.
			fc.pre(!before.endsWith('\r') && !after.startsWith('\n'));
			const written = `${mark ? '\ufeff' : ''}${before}X${after}`;
			const read = decode(bytes(written));
			const at = 'text' in read ? read.text.indexOf('X') : -1;
			const found = fixed(written, fix(at, 'X', 'YY'));
			expect(found).toBe(written.replace('X', 'YY'));
		}),
	);
});
