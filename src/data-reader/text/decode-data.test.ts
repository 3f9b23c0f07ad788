import { expect, test } from 'vitest';
import { decodeData } from './decode-data.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const ascii = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

test('UTF-8 and UTF-16 are text, with or without a byte order mark', () => {
	const text = 'date,value\n';
	const found = [
		ascii(text),
		ascii(`\xEF\xBB\xBF${text}`),
		wide(`\uFEFF${text}`),
		wide(text),
		wide(`\uFEFF${text}`).map((_, at, all) => all[at ^ 1] as number),
	].map((each) => decodeData(each));
	for (const each of found) expect(each).toEqual({ text });
});

test('Windows-1252 is text, and is said to be', () => {
	expect(decodeData(ascii('\xA35'))).toEqual({
		text: '£5',
		note: expect.stringContaining('Windows-1252'),
	});
});

test.each([
	['a picture', ascii('\x89PNG\r\n'), 'This is a picture'],
	['a photograph', bytes(0xff, 0xd8, 0xff, 0xe0), 'This is a picture'],
	['a picture of the web', ascii('RIFF0000WEBP'), 'This is a picture'],
	['a PDF', ascii('%PDF-1.7'), 'This is a PDF'],
	['a workbook', ascii('PK\x03\x04'), 'This is a workbook'],
	['an old workbook', ascii('\xD0\xCF\x11\xE0'), 'an old Office program'],
	['something else', bytes(1, 0, 0, 2, 0), 'isn’t text'],
	['11 MB', new Uint8Array(11_000_000), 'larger than 10 MB'],
])('%s is named as what it is', (_, content, problem) => {
	expect(decodeData(content)).toEqual({ problem: expect.stringContaining(problem) });
});

test('text that begins with the letters of a bitmap is text', () => {
	expect(decodeData(ascii('BMI,Date\n'))).toEqual({ text: 'BMI,Date\n' });
});
