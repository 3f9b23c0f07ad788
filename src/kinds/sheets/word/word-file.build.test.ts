import { expect, test } from 'vitest';
import { readWordFile } from './read-word-file.build.ts';

test('the title is the first heading, and those of the body are real headings below it', async () => {
	const { paragraphs } = await readWordFile('## What matters\n\nSay it.\n\n### To me\n');
	expect(paragraphs).toEqual([
		'Heading1: Before the ward round',
		'A sheet to fill in.',
		'Footer: Made by this site.',
		'Heading2: What matters',
		'Say it.',
		'Heading3: To me',
	]);
});

test('the document has its language, title, description and author', async () => {
	const { part } = await readWordFile('Words.');
	expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
	const properties = part('docProps/core.xml');
	expect(properties).toContain('<dc:title>Before the ward round</dc:title>');
	expect(properties).toContain('<dc:description>A sheet to fill in.</dc:description>');
	expect(properties).toContain('<dc:creator>Site A</dc:creator>');
	expect(properties).toContain('<cp:lastModifiedBy>Site A</cp:lastModifiedBy>');
});

test('each page is A4 with margins of 2 cm, and its footer names the site, the licence and the address', async () => {
	const { document, part } = await readWordFile('Words.');
	expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
	expect(document).toContain('w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"');
	expect(document).toContain('<w:footerReference w:type="default"');
	expect(part('word/footer1.xml')).toContain('Site A. CC BY 4.0.');
	expect(part('word/footer1.xml')).toContain('<w:pStyle w:val="Footer"/>');
});

test.each([
	['Heading1', 18],
	['Heading2', 14],
	['Heading3', 13],
	['Heading4', 12],
])(
	'%s is in bold dark blue Arial of %d points, and stays with what follows',
	async (style, points) => {
		const { part } = await readWordFile('Words.');
		const [, found = ''] = part('word/styles.xml').split(`w:styleId="${style}"`);
		const [look = ''] = found.split('</w:style>');
		expect(look).toContain('w:ascii="Arial"');
		expect(look).toContain(`<w:sz w:val="${points * 2}"/>`);
		expect(look).toContain('<w:b/>');
		expect(look).toContain('<w:color w:val="003087"/>');
		expect(look).toContain('<w:keepNext/>');
		expect(look).toContain('<w:spacing w:after="80" w:before="240"/>');
	},
);

test('words are in Arial 12 with spaced lines, as the Accessible Information Standard asks', async () => {
	const { part } = await readWordFile('Words.');
	const [, defaults = ''] =
		/<w:docDefaults>(.*?)<\/w:docDefaults>/.exec(part('word/styles.xml')) ?? [];
	expect(defaults).toContain('w:ascii="Arial"');
	expect(defaults).toContain('<w:sz w:val="24"/>');
	expect(defaults).toContain('<w:spacing w:after="120" w:line="276"/>');
});

test.each([
	['Footer', 'footer', '<w:spacing w:after="80"/>', '<w:color w:val="425563"/><w:sz w:val="20"/>'],
	[
		'TableCell',
		'Table Cell',
		'<w:basedOn w:val="Normal"/>',
		'<w:spacing w:after="0" w:before="0"/>',
	],
	['TableHeader', 'Table Header', '<w:basedOn w:val="TableCell"/>', '<w:b/>'],
	['Strong', 'Strong', 'w:type="character"', '<w:b/>'],
	['Emphasis', 'Emphasis', 'w:type="character"', '<w:i/>'],
])('the style %s can be changed in Word under the name “%s”', async (id, name, ...parts) => {
	const { part } = await readWordFile('Words.');
	const style = part('word/styles.xml')
		.split('<w:style ')
		.find((each) => each.includes(`w:styleId="${id}"`));
	expect(style).toContain(`<w:name w:val="${name}"/>`);
	for (const each of parts) expect(style).toContain(each);
});

test('lists are real lists: bullets, numbers that restart at 1, boxes to tick', async () => {
	const { document, part } = await readWordFile(
		'- a\n- b\n\n1. c\n\nWords.\n\n1. d\n\n<Checklist>\n\n- e\n\n</Checklist>\n',
	);
	const lists = [...document.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
	expect(lists).toHaveLength(5);
	expect(lists[0]).toBe(lists[1]);
	expect(new Set(lists).size).toBe(4);
	const indents = [
		...part('word/numbering.xml').matchAll(/<w:ind w:left="(\d+)" w:hanging="360"/g),
	];
	const ours = indents.map(([, left]) => Number(left)).filter((left) => left % 440 === 0);
	expect(ours).toEqual([440, 880, 1320, 440, 880, 1320, 440, 880, 1320]);
});

test('the same sheet gives the same bytes', async () => {
	const body = 'Go to [one](/a/) and [two](/b/).';
	const [first, second] = [await readWordFile(body), await readWordFile(body)];
	expect(Buffer.compare(first.file, second.file)).toBe(0);
	expect(first.part('docProps/core.xml')).toContain('2026-01-31T00:00:00Z');
	expect(first.part('word/_rels/document.xml.rels')).toContain('Id="link2"');
	expect(first.document).toContain('r:id="link2"');
});
