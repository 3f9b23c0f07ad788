import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../parse/markdown/parse-markdown.ts';
import { wordFile } from './word-file.build.ts';

const context = {
	fact: (id: string) => `[${id}]`,
	term: (id: string) => `the ${id}`,
	absolute: (address: string) => new URL(address, 'https://site.example').href,
};

/** Returns the parts of the Word file of a sheet with this body. */
async function readParts(body: string) {
	const parsed = parseMarkdown(body);
	if (!('tree' in parsed)) throw new Error(`Expected Markdown that parses: ${body}`);
	const file = await wordFile(
		{
			title: 'Before the ward round',
			summary: 'A sheet to fill in.',
			by: 'Made by this site.',
			body: parsed.tree,
			footer: 'Site A. CC BY 4.0.',
			language: 'en-GB',
			site: 'Site A',
			day: '2026-01-31',
		},
		context,
	);
	const parts = unzipSync(file);
	const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
	return { file, document: part('word/document.xml'), part };
}

/** Returns each paragraph as its style, its list and its words. */
function paragraphs(document: string): string[] {
	return [...document.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/g)].map(([, inner = '']) => {
		const style = /<w:pStyle w:val="(\w+)"/.exec(inner)?.[1] ?? '';
		const words = [...inner.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join('');
		return `${style}: ${words}`;
	});
}

test('the title is the first heading, and those of the body are real headings below it', async () => {
	const { document } = await readParts('## What matters\n\nSay it.\n\n### To me\n');
	expect(paragraphs(document)).toEqual([
		'Heading1: Before the ward round',
		': A sheet to fill in.',
		'Footer: Made by this site.',
		'Heading2: What matters',
		': Say it.',
		'Heading3: To me',
	]);
});

test('the document has its language, title and author', async () => {
	const { part } = await readParts('Words.');
	expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
	expect(part('docProps/core.xml')).toContain('<dc:title>Before the ward round</dc:title>');
	expect(part('docProps/core.xml')).toContain('<dc:creator>Site A</dc:creator>');
});

test('the header row of a table is marked, and no other row', async () => {
	const { document } = await readParts('| Day | Goal |\n| --- | --- |\n| 1 | |\n| 2 | |\n');
	const rows = [...document.matchAll(/<w:tr>.*?<\/w:tr>/g)].map(([row]) =>
		row.includes('<w:tblHeader'),
	);
	expect(rows).toEqual([true, false, false]);
});

test('lists are real lists: bullets, numbers that restart at 1, boxes to tick', async () => {
	const { document } = await readParts(
		'- a\n- b\n\n1. c\n\nWords.\n\n1. d\n\n<Checklist>\n\n- e\n\n</Checklist>\n',
	);
	const lists = [...document.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
	expect(lists).toHaveLength(5);
	expect(lists[0]).toBe(lists[1]);
	expect(new Set(lists).size).toBe(4);
});

test('lines and boxes are paragraphs with borders, with the given number of lines', async () => {
	const { document } = await readParts('<Lines count={3}/>\n\n<Box label="My goal"/>\n');
	const [before = '', after = ''] = document.split('My goal');
	expect(before.match(/<w:between/g)).toHaveLength(3);
	expect(after.match(/<w:pBdr>/g)).toHaveLength(4);
});

test('figures, terms and links become words that make sense without the site', async () => {
	const { document, part } = await readParts(
		'At <Fact id="beds"/> see the <Term id="ward">unit</Term>, <Term id="ward"/> <Cite id="a"/> or [the site](/tools/).',
	);
	expect(paragraphs(document)[3]).toBe(': At [beds] see the unit, the ward  or the site.');
	expect(part('word/_rels/document.xml.rels')).toContain('https://site.example/tools/');
});

test('words in another language are marked, with their direction', async () => {
	const { document } = await readParts(
		'Say <Lang code="ur">رات</Lang> or <Lang code="cy">nos</Lang>.',
	);
	expect(document).toContain('<w:lang w:bidi="ur"/>');
	expect(document).toContain('<w:rtl/>');
	expect(document).toContain('<w:lang w:val="cy"/>');
});

test('the same sheet gives the same bytes', async () => {
	const body = 'Go to [one](/a/) and [two](/b/).';
	const [first, second] = [await readParts(body), await readParts(body)];
	expect(Buffer.compare(first.file, second.file)).toBe(0);
	expect(first.part('docProps/core.xml')).toContain('2026-01-31T00:00:00Z');
	expect(first.part('word/_rels/document.xml.rels')).toContain('Id="link2"');
	expect(first.document).toContain('r:id="link2"');
});
