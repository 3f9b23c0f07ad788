import {
	Document,
	HeadingLevel,
	ImageRun,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
} from 'docx';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { parseLibrary } from '../../validator/run/check.ts';
import { libraryTitles } from '../values/titles.ts';
import { readDocument } from './read-document.ts';

const titles = () => libraryTitles(parseLibrary({}));

async function read(children: (Paragraph | Table)[], name = 'our-page.docx') {
	const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
	return readDocument(bytes, name, 'pages', titles());
}

const words = (text: string) => new Paragraph({ children: [new TextRun(text)] });
const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
	new Paragraph({ text, heading: level });

/** A photo that says where it was taken. */
async function photo(): Promise<Buffer> {
	return sharp({ create: { width: 2000, height: 20, channels: 3, background: '#888' } })
		.jpeg()
		.withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' } })
		.toBuffer();
}

test('a document becomes a page: its title, headings from h2, lists, tables and safe text', async () => {
	const cell = (text: string) => new TableCell({ children: [words(text)] });
	const { entries, problems } = await read([
		heading('Our ward', HeadingLevel.TITLE),
		words('Use {braces} and <tags> as text.'),
		heading('First', HeadingLevel.HEADING_1),
		heading('Deeper', HeadingLevel.HEADING_3),
		words('• one'),
		words('• two'),
		words('1. first'),
		words('2. second'),
		heading('Second', HeadingLevel.HEADING_1),
		new Table({
			rows: [
				new TableRow({ children: [cell('Day'), cell('Count')] }),
				new TableRow({ children: [cell('Monday'), cell('1 | 2')] }),
			],
		}),
	]);
	expect(problems).toEqual([]);
	expect(entries[0]).toMatchObject({
		collection: 'pages',
		id: 'our-ward',
		fields: { title: 'Our ward' },
	});
	expect(entries[0]?.body).toMatchInlineSnapshot(`
		"Use \\{braces\\} and \\<tags> as text.

		## First

		### Deeper

		- one
		- two

		1. first
		2. second

		## Second

		| Day | Count |
		| --- | --- |
		| Monday | 1 \\| 2 |
		"
	`);
});

test('lines of one paragraph that begin with typed bullets are a list', async () => {
	const lines = ['We did two things:', '- lights down', '- no meetings'];
	const children = lines.map(
		(text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) }),
	);
	const { entries } = await read([new Paragraph({ children })]);
	expect(entries[0]?.body).toBe('We did two things:\n\n- lights down\n- no meetings\n');
});

test('a document without a title is called after its file', async () => {
	const { entries } = await read([words('Text.')], 'night_check-list.docx');
	expect(entries[0]).toMatchObject({
		id: 'night-check-list',
		fields: { title: 'Night check list' },
	});
});

test('a picture is saved beside the page, no wider than it is shown and without its metadata', async () => {
	const data = await photo();
	expect((await sharp(data).metadata()).exif).toBeDefined();
	const image = new ImageRun({
		type: 'jpg',
		data,
		transformation: { width: 200, height: 2 },
		altText: { title: 'A wall', description: 'A grey wall', name: 'wall' },
	});
	const { entries, problems } = await read([new Paragraph({ children: [image] })]);
	const [file] = entries[0]?.files ?? [];
	expect(problems).toEqual([]);
	expect(entries[0]?.body).toBe('![A grey wall](./our-page-1.jpg)\n');
	expect(file?.name).toBe('our-page-1.jpg');
	const { width, exif } = await sharp(file?.bytes).metadata();
	expect({ width, exif }).toEqual({ width: 1600, exif: undefined });
});

test('a picture without alternative text is reported', async () => {
	const image = new ImageRun({
		type: 'jpg',
		data: await photo(),
		transformation: { width: 9, height: 9 },
	});
	const { problems } = await read([new Paragraph({ children: [image] })]);
	expect(problems).toMatchObject(
		[
			{ at: 'our-page.docx, picture 1', severity: 'error', message: /^Expected alternative text/ },
		].map(({ message, ...rest }) => ({ ...rest, message: expect.stringMatching(message) })),
	);
});

test('a file of another kind is reported in a line', async () => {
	await expect(
		readDocument(new Uint8Array([1, 2, 3]), 'a.docx', 'pages', titles()),
	).rejects.toThrow('The document can’t be read: open it in Word, and save it as .docx again.');
	const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);
	await expect(readDocument(old, 'a.docx', 'pages', titles())).rejects.toThrow('has a password or');
});
