import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { inspectFile } from './inspect-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

function inspect(name: string, content: string | Uint8Array) {
	const path = join(folder, name);
	writeFileSync(path, content);
	return inspectFile(path);
}

const square = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });

test.each([
	['plan.pdf', '%PDF-1.7\n'],
	['form.docx', 'PK\u0003\u0004…'],
	['PLAN.PDF', '%PDF-1.7\n'],
	['list.csv', 'name,number\nA,-3\nB,+4\n"- none",@home\n'],
	['notes.txt', 'Notes.\n'],
	['empty.txt', ''],
	['day.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
	['film.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n'],
	['line.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>'],
])('%s may be published', (name, content) => {
	expect(inspect(name, content).problem).toBeUndefined();
});

test.each(['png', 'jpeg', 'webp', 'avif'] as const)(
	'a real %s may be published',
	async (format) => {
		const bytes = await square.clone().toFormat(format).toBuffer();
		expect(inspect(`picture.${format}`, bytes)).toEqual({});
		expect(inspect(`picture.${format === 'png' ? 'webp' : 'png'}`, bytes).problem).toBeDefined();
	},
);

test.each([
	'page.html',
	'page.htm',
	'page.xhtml',
	'data.xml',
	'data.json',
	'code.js',
	'code.mjs',
	'code.wasm',
	'picture.svgz',
	'form.docm',
	'setup.exe',
	'archive.zip',
	'plan.pdf.html',
	'plan',
])('%s is of a type that is not published', (name) => {
	expect(inspect(name, 'x').problem?.message).toContain(`Unexpected type of the file \`${name}\``);
});

test.each([
	['picture.png', '<html><script>alert(1)</script></html>'],
	['picture.jpg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
	['plan.pdf', '<!doctype html>'],
	['form.docx', 'MZ\u0090'],
	['day.ics', '<html>'],
	['film.vtt', 'film'],
	['talk.mp3', '<html>'],
	['film.mp4', ''],
])('%s with other content is not published', (name, content) => {
	expect(inspect(name, content).problem?.message).toContain('but it is something else');
});

test.each(['list.csv', 'notes.txt'])('%s that cannot be searched is not published', (name) => {
	for (const bytes of [
		[0xff, 0xfe, 0x61, 0],
		[0x61, 0, 0x62],
		[0x63, 0x61, 0x66, 0xe9],
	])
		expect(inspect(name, new Uint8Array(bytes)).problem?.message).toContain(
			'cannot be searched for personal details',
		);
});

test.each([
	'=1+1',
	'=HYPERLINK("https://example.org")',
	'+SUM(A1)',
	"@cmd|' /C calc'!A0",
	'-cmd|x',
	' =1',
	'"=1"',
])('a table with the formula %s is not published, and the cell is named', (formula) => {
	for (const separator of [',', ';', '\t']) {
		const { problem } = inspect('list.csv', `name${separator}number\nA${separator}${formula}\n`);
		expect(problem).toMatchObject({ place: { line: 2, column: 3 } });
	}
});
