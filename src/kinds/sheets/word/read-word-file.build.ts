import { strFromU8, unzipSync } from 'fflate';
import { parseMarkdown } from '../../../parse/markdown/parse-markdown.ts';
import { wordFile } from './word-file.build.ts';

/** For tests: the Word file of a sheet, in parts and as a reader sees it. */

const context = {
	fact: (id: string) => `[${id}]`,
	term: (id: string) => `the ${id}`,
	absolute: (address: string) => new URL(address, 'https://site.example').href,
};

/** Returns the parts of the Word file of a sheet with this body, and its paragraphs in words. */
export async function readWordFile(body: string) {
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
	const document = part('word/document.xml');
	const words = describeParagraphs(
		document,
		readMarks(part('word/numbering.xml')),
		readLinks(part('word/_rels/document.xml.rels')),
	);
	return { file, part, document, paragraphs: words, body: words.slice(3) };
}

/** Returns the mark of each list on each of its levels: `2/0` is the first level of list 2. */
function readMarks(numbering: string): Map<string, string> {
	const levels = new Map(
		[...numbering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)"(.*?)<\/w:abstractNum>/g)].map(
			([, id = '', inner = '']) => [
				id,
				[...inner.matchAll(/<w:lvlText w:val="([^"]*)"/g)].map(([, mark = '']) => mark),
			],
		),
	);
	const lists = numbering.matchAll(/<w:num w:numId="(\d+)".*?<w:abstractNumId w:val="(\d+)"/g);
	return new Map(
		[...lists].flatMap(([, list = '', levelsOf = '']) =>
			(levels.get(levelsOf) ?? []).map((mark, level) => [`${list}/${level}`, mark] as const),
		),
	);
}

function readLinks(relations: string): Map<string, string> {
	return new Map(
		[...relations.matchAll(/<Relationship [^>]*>/g)].map(([relation]) => [
			/ Id="([^"]*)"/.exec(relation)?.[1] ?? '',
			/ Target="([^"]*)"/.exec(relation)?.[1] ?? '',
		]),
	);
}

/**
 * Returns each paragraph in words: `Heading2: Why?`, `  • a point` of a list in a list, `____` for a line to write on,
 * `[ ] My goal` for a part of a box, `_words_` and `*words*` for emphasis, `[words](address)` for a link.
 */
function describeParagraphs(
	document: string,
	marks: ReadonlyMap<string, string>,
	links: ReadonlyMap<string, string>,
): string[] {
	return [...document.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/g)].map(([, inner = '']) => {
		const text = describeRuns(inner, links);
		const style = /<w:pStyle w:val="(\w+)"/.exec(inner)?.[1];
		const [, level = '', list = ''] =
			/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(inner) ?? [];
		if (list) return `${'  '.repeat(Number(level))}${marks.get(`${list}/${level}`)} ${text.trim()}`;
		if (inner.includes('<w:between')) return '____';
		if (inner.includes('<w:pBdr>')) return `[ ] ${text}`.trim();
		return style ? `${style}: ${text}` : text;
	});
}

function describeRuns(paragraph: string, links: ReadonlyMap<string, string>): string {
	const pieces = paragraph.matchAll(
		/<w:hyperlink [^>]*r:id="(\w+)"[^>]*>|(<\/w:hyperlink>)|<w:r>(.*?)<\/w:r>/g,
	);
	let address = '';
	let words = '';
	for (const [, link, end, run = ''] of pieces) {
		if (link) {
			address = links.get(link) ?? '';
			words += '[';
		} else if (end) words += `](${address})`;
		else words += describeRun(run);
	}
	return words;
}

const MARKS: Readonly<Record<string, string>> = { Strong: '*', Emphasis: '_' };

function describeRun(run: string): string {
	const text = run.includes('<w:br/>') ? '\n' : (/<w:t[^>]*>([^<]*)/.exec(run)?.[1] ?? '');
	const mark = MARKS[/<w:rStyle w:val="(\w+)"/.exec(run)?.[1] ?? ''] ?? '';
	return `${mark}${text}${mark}`;
}
