import { expect, test } from 'vitest';
import { readWordFile } from './read-word-file.build.ts';

const TABLE = '| Day | Goal |\n| --- | --- |\n| **1** | [Go](/a/) |\n| 2 | |\n';
const readTable = async (markdown: string) => (await readWordFile(markdown)).document;
const rows = (document: string) => [...document.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) => row);

test('the header row of a table is marked, and no other row', async () => {
	const marked = rows(await readTable(TABLE)).map((row) => row.includes('<w:tblHeader/>'));
	expect(marked).toEqual([true, false, false]);
});

test('a cell has the style of its kind and the look of its words', async () => {
	const { body } = await readWordFile(TABLE);
	expect(body).toEqual([
		'TableHeader: Day',
		'TableHeader: Goal',
		'TableCell: *1*',
		'TableCell: [Go](https://site.example/a/)',
		'TableCell: 2',
		'TableCell: ',
		'',
	]);
});

test('a row with an empty cell is high enough to write in, and no row is split between pages', async () => {
	const all = rows(await readTable(TABLE));
	expect(all.map((row) => row.includes('<w:trHeight w:val="794" w:hRule="atLeast"/>'))).toEqual([
		false,
		false,
		true,
	]);
	expect(all.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
});

test.each([
	[1, 9638],
	[2, 4819],
	[4, 2409],
])(
	'a table of %d columns takes the width of the text, each column %d of it',
	async (columns, width) => {
		const row = `|${' a |'.repeat(columns)}\n`;
		const document = await readTable(`${row}|${' --- |'.repeat(columns)}\n${row}`);
		expect(
			[...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, each]) => Number(each)),
		).toEqual(Array.from({ length: columns }, () => width));
		expect(document).toContain(`<w:tblW w:type="dxa" w:w="${width * columns}"/>`);
		expect(document.split(`<w:tcW w:type="dxa" w:w="${width}"/>`)).toHaveLength(columns * 2 + 1);
	},
);

test('screen readers learn that the first row is a header and the first column is not', async () => {
	const document = await readTable(TABLE);
	expect(document).toContain(
		'<w:tblLook w:firstRow="true" w:firstColumn="false" w:noHBand="true" w:noVBand="true"/>',
	);
	const margins = [...document.matchAll(/<w:(top|left|bottom|right) w:type="dxa" w:w="(\d+)"/g)];
	expect(margins.map(([, side, size]) => `${side} ${size}`)).toEqual([
		'top 60',
		'left 100',
		'bottom 60',
		'right 100',
	]);
});

test('words after a table keep their distance, and a table after a table stays apart from it', async () => {
	const gap = '<w:spacing w:before="160"/>';
	const followed = await readTable(`${TABLE}\nAfter.\n\nLater.\n`);
	expect(followed.split(gap)).toHaveLength(2);
	expect(followed).toContain(`</w:tbl><w:p><w:pPr>${gap}</w:pPr>`);
	expect(await readTable(`${TABLE}\n## After\n\nLater.\n`)).not.toContain(gap);
	const twice = await readTable(`${TABLE}\n<Cite id="a"/>\n\n${TABLE}`);
	expect(twice).toMatch(/<\/w:tbl><w:p>/);
	expect(await readTable(`${TABLE}\n${TABLE.replace('Day', 'Week')}`)).not.toContain(gap);
	expect((await readTable(TABLE)).match(/<\/w:tbl><w:p\/>/g)).toHaveLength(1);
});
