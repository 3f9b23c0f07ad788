import { expect, test } from 'vitest';
import { type Block, blockWords } from '../prose/prose.ts';
import { type Files, parseLibrary } from '../run/check.ts';
import { libraryProse } from './library-prose.ts';

/** Returns the blocks of one file: kind and words. */
function blocks(files: Files, file = Object.keys(files)[0]): string[] {
	const prose = libraryProse(parseLibrary(files)).find((each) => each.file === file);
	if (!prose) throw new Error(`no such file: ${file}`);
	const kind = (block: Block) => `${block.kind}${block.cited ? ' cited' : ''}`;
	return prose.blocks.map((block) => `${kind(block)}: ${blockWords(prose, block)}`);
}

/** Returns the place of some words in a file, as `line:column-line:column`. */
function findPlace(files: Files, words: string, file = Object.keys(files)[0]): string {
	const prose = libraryProse(parseLibrary(files)).find((each) => each.file === file);
	const start = prose?.text.indexOf(words) ?? -1;
	if (!prose || start === -1) throw new Error(`no such words: ${words}`);
	const { line, column, endLine, endColumn } = prose.place(start, start + words.length);
	return `${line}:${column}-${endLine}:${endColumn}`;
}

const page = (body: string) => ({ 'pages/about.mdx': `---\ntitle: About us\n---\n${body}\n` });

test('a body is read block by block, after the fields', () => {
	const body =
		'## One\n\nTwo *three*\nfour.\n\n- five\n- six\n\n  seven\n\n> eight\n\n| a | b |\n| - | - |\n| c | d |';
	expect(blocks(page(body))).toEqual([
		'label: About us',
		'heading: One',
		'paragraph: Two three four.',
		'item: five',
		'item: six',
		'item: seven',
		'paragraph: eight',
		'cell: a',
		'cell: b',
		'cell: c',
		'cell: d',
	]);
});

test('code and comments are not prose, a figure is an object in it', () => {
	const body = 'One `code` <Fact id="x"/> two {/* three */}.\n\n```\nfour\n```';
	expect(blocks(page(body))).toEqual(['label: About us', 'paragraph: One \uFFFC \uFFFC two .']);
});

test('the words of a term are prose, and a term without words is an object', () => {
	expect(blocks(page('In <Term id="x">plain words</Term>, or <Term id="x"/>.'))).toEqual([
		'label: About us',
		'paragraph: In plain words, or \uFFFC.',
	]);
});

test('an address that is written out is not prose', () => {
	expect(blocks(page('See https://example.org/elderly, please.'))).toEqual([
		'label: About us',
		`paragraph: See ${'\uFFFC'.repeat(27)}, please.`,
	]);
});

test('the content of a box is prose, and so are its title and the words of a picture', () => {
	const body =
		'<Callout title="Note well">\n\nInside.\n\n</Callout>\n\n<Picture src="./x.png" alt="A ward" caption="Our ward"/>\n\nText ![a door](./x.png) here.';
	expect(blocks(page(body))).toEqual([
		'label: About us',
		'label: Note well',
		'paragraph: Inside.',
		'label: A ward',
		'label: Our ward',
		'paragraph: Text a door here.',
	]);
});

test('a source counts for its paragraph, and in a table for its row', () => {
	const body =
		'One <Cite id="x"/>\n\nTwo\n\n| a | b |\n| - | - |\n| c | d <Cite id="x"/> |\n| e | f |';
	expect(blocks(page(body)).filter((block) => block.includes('cited'))).toEqual([
		'paragraph cited: One ',
		'cell cited: c',
		'cell cited: d ',
	]);
});

test('footnotes are prose, their numbers and back links are not', () => {
	expect(blocks(page('One.[^1]\n\n[^1]: The note.'))).toEqual([
		'label: About us',
		'paragraph: One.',
		'item: The note. ',
	]);
});

test('a Markdown page is read without its comments', () => {
	const files = { 'pages/about.md': '---\ntitle: About us\n---\nOne <!-- two --> three.\n' };
	expect(blocks(files)).toEqual([
		'label: About us',
		`paragraph: One${' '.repeat('  <!-- two -->'.length)}three.`,
	]);
});

test('notes in the data of a measure are prose', () => {
	const files = {
		'change-ideas/x.csv':
			'date,value,note\n2025-01-01,5,\n2025-02-01,6,"New ""form"", first week"\n',
		'change-ideas/x.mdx': '---\nmeasures: [{data: ./x.csv}]\n---\n',
	};
	expect(blocks(files)).toEqual(['label: New "form", first week']);
	expect(findPlace(files, 'form')).toBe('3:21-3:25');
});

test('words have their place, even with emphasis, entities and smart punctuation', () => {
	const files = page('It is *so* "good" &amp; new -- really.');
	expect(findPlace(files, 'so')).toBe('4:8-4:10');
	expect(findPlace(files, 'is so “good”')).toBe('4:4-4:18');
	expect(findPlace(files, 'new – really')).toBe('4:25-4:38');
});

test('words on several lines have a place from the first to the last', () => {
	expect(findPlace(page('one two\nthree four'), 'two three')).toBe('4:5-5:6');
	expect(findPlace(page('> one two\n> three'), 'two three')).toBe('4:7-5:8');
});

test('words in fields have their place, in plain, quoted and folded YAML and in its Markdown', () => {
	const yaml = "term: Plain words\nmeaning: >-\n  One *two*\n  three\nsynonyms: ['it''s four']\n";
	const files = { 'glossary/x.yaml': yaml };
	expect(findPlace(files, 'words')).toBe('1:13-1:18');
	expect(findPlace(files, 'two three')).toBe('3:8-4:8');
	expect(findPlace(files, 'four')).toBe('5:19-5:23');
});

test('fields that cannot be read do not affect the others', () => {
	expect(blocks({ 'glossary/x.yaml': 'term: A: b\n' })).toEqual([]);
	expect(blocks({ 'glossary/x.yaml': 'term: [a]\nmeaning: "<b"\nunknown: x\n' })).toEqual([
		'label: <b',
	]);
});

test('words in another language are not English prose, inline or in paragraphs', () => {
	const body =
		'It is <Lang code="cy">nos da</Lang> here.\n\n<Lang code="cy">\n\nNos da.\n\n</Lang>\n\nEnd.';
	expect(blocks(page(body))).toEqual([
		'label: About us',
		'paragraph: It is \uFFFC here.',
		'paragraph: End.',
	]);
});
