import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { inspectFile } from './inspect-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, { recursive: true }));

function inspect(name: string, content: string | Uint8Array) {
	const path = join(folder, name);
	writeFileSync(path, content);
	return inspectFile(path, folder);
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

const pdf = (...objects: (string | Uint8Array)[]) =>
	Buffer.concat(['%PDF-1.7\n', ...objects, '\n%%EOF\n'].map((each) => Buffer.from(each)));
const packed = (text: string) =>
	pdf(
		'1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>\nstream\n',
		deflateSync(text),
		'\nendstream',
	);

test.each([
	['a script', pdf('1 0 obj <</OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>')],
	['a script', pdf('1 0 obj <</OpenAction<</S/#4aava#53cript/JS(x)>>>>')],
	['a script', packed('1 0 <</OpenAction<</S/JavaScript/JS(x)>>>>')],
	['a command that starts a program', pdf('1 0 obj <</A<</S /Launch /F (cmd.exe)>>>>')],
	[
		'a file within the file',
		packed('1 0 <</Type/Filespec/EF<</F 2 0 R>>>> <</Type/EmbeddedFile>>'),
	],
	['a password or a restriction', pdf('trailer <</Encrypt 5 0 R>>')],
	[
		'objects that cannot be searched',
		pdf('<</Type/ObjStm/Filter/FlateDecode>>stream\nxyz\nendstream'),
	],
	[
		'objects that cannot be searched',
		pdf('<</Type/ObjStm/Filter[/ASCII85Decode/FlateDecode]>>stream\n87cUR\nendstream'),
	],
])('a PDF that holds %s is not published', (what, bytes) => {
	expect(inspect('plan.pdf', bytes).problem?.message).toContain(`it holds ${what}`);
});

test('a PDF with links, packed objects and what looks like a name in its words is published', () => {
	expect(
		inspect('plan.pdf', packed('1 0 <</A<</S/URI/URI(https://nhs.uk)>>>>')).problem,
	).toBeUndefined();
	expect(
		inspect('plan.pdf', pdf('<</Length 9>>stream\n(JavaScript and /Launching) Tj\nendstream'))
			.problem,
	).toBeUndefined();
});

const office = (parts: Record<string, string>) =>
	zipSync(
		Object.fromEntries(
			Object.entries({ '[Content_Types].xml': '<Types/>', ...parts }).map(([name, text]) => [
				name,
				strToU8(text),
			]),
		),
	);
const relation = (type: string, target: string, mode = ' TargetMode="External"') =>
	`<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`;

test.each([
	['macros', 'xlsx', { 'xl/vbaProject.bin': 'x' }],
	[
		'macros',
		'docx',
		{
			'[Content_Types].xml':
				'<Default ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
		},
	],
	['controls that run code', 'docx', { 'word/activeX/activeX1.xml': '<x/>' }],
	['a file within the file', 'pptx', { 'ppt/embeddings/oleObject1.bin': 'x' }],
	[
		'something that is fetched from elsewhere',
		'docx',
		{ 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'https://evil.example/a.dotm') },
	],
	[
		'something that is fetched from elsewhere',
		'pptx',
		{ 'ppt/slides/_rels/slide1.xml.rels': relation('image', 'https://evil.example/a.png') },
	],
	[
		'a link to another program',
		'docx',
		{
			'word/document.xml':
				'<w:p><w:instrText>DDE</w:instrText><w:instrText xml:space="preserve">AUTO c:\\cmd.exe</w:instrText></w:p>',
		},
	],
	[
		'a link to another program',
		'xlsx',
		{
			'xl/externalLinks/externalLink1.xml':
				'<externalLink><ddeLink ddeService="cmd"/></externalLink>',
		},
	],
] as const)('an Office file with %s is not published (.%s)', (what, ending, parts) => {
	expect(inspect(`plan.${ending}`, office(parts)).problem?.message).toContain(`it holds ${what}`);
});

test('macros are found in a file that cannot be unpacked', () => {
	const cut = office({ 'word/vbaProject.bin': 'x' }).subarray(0, -30);
	expect(inspect('plan.docx', cut).problem?.message).toContain('it holds macros');
});

test('an Office file with links, a page number and the numbers of a chart is published', () => {
	const parts = {
		'word/_rels/document.xml.rels': relation('hyperlink', 'https://nhs.uk'),
		'word/document.xml': '<w:p><w:instrText> PAGE </w:instrText></w:p><w:t>DDE is an acronym</w:t>',
		'word/embeddings/Microsoft_Excel_Sheet1.xlsx': 'PK',
	};
	expect(inspect('plan.docx', office(parts)).problem).toBeUndefined();
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
