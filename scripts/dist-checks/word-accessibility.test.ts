import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { wordAccessibilityProblems } from './word-accessibility.ts';

const NAMESPACES = 'xmlns:w="urn:w" xmlns:dc="urn:dc" xmlns:wp="urn:wp"';
const HEADING = paragraph('A sheet', '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>');

function paragraph(words: string, properties = '', look = ''): string {
	return `<w:p>${properties}<w:r>${look}<w:t>${words}</w:t></w:r></w:p>`;
}

function problems(
	body: string,
	{ title = 'A sheet', language = '<w:lang w:val="en-GB"/>' } = {},
): string[] {
	const part = (xml: string) => strToU8(`<?xml version="1.0"?>${xml}`);
	return wordAccessibilityProblems(
		zipSync({
			'docProps/core.xml': part(`<core ${NAMESPACES}><dc:title>${title}</dc:title></core>`),
			'word/styles.xml': part(
				`<w:styles ${NAMESPACES}><w:docDefaults>${language}</w:docDefaults></w:styles>`,
			),
			'word/document.xml': part(`<w:document ${NAMESPACES}>${body}</w:document>`),
		}),
	);
}

const row = (cells: readonly string[], header = '') =>
	`<w:tr>${header}${cells.map((words) => `<w:tc>${paragraph(words)}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const HEADER = '<w:trPr><w:tblHeader/></w:trPr>';

test('a file with a title, a language, one main heading and a table with its header row has no problems', () => {
	expect(problems(HEADING + table(row(['Day', 'Goal'], HEADER), row(['1', ''])))).toEqual([]);
});

test('a missing title, a missing language and a missing main heading are problems', () => {
	expect(problems(paragraph('Words'), { title: ' ', language: '' })).toEqual([
		'no title',
		'no language',
		'0 headings of level 1, expected one, first',
	]);
});

test('a heading that skips a level is a problem, one that goes back up is not', () => {
	const heading = (level: number) =>
		paragraph('Part', `<w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>`);
	expect(problems(HEADING + heading(2) + heading(3) + heading(2))).toEqual([]);
	expect(problems(HEADING + heading(3))).toEqual(['a heading of level 3 below one of level 1']);
});

test('a table needs a header row, first and alone, with words in each cell and nothing merged', () => {
	const named = (words: string) => `the table “${words}” has `;
	expect(problems(HEADING + table(row(['a', 'b'])))).toEqual([`${named('a, b')}no header row`]);
	expect(problems(HEADING + table(row(['a'], HEADER), row(['b'], HEADER)))).toEqual([
		`${named('a')}header rows below its first`,
	]);
	expect(problems(HEADING + table(row(['a', ''], HEADER)))).toEqual([
		`${named('a, ')}a header cell without words`,
	]);
	expect(problems(HEADING + table(row(['a'], `${HEADER}<w:gridSpan w:val="2"/>`)))).toEqual([
		`${named('a')}merged cells`,
	]);
});

test('a picture without alternative text is a problem', () => {
	expect(problems(`${HEADING}<wp:docPr name="Moon" descr=""/>`)).toEqual([
		'the picture “Moon” has no alternative text',
	]);
	expect(problems(`${HEADING}<wp:docPr name="Moon" descr="The moon"/>`)).toEqual([]);
});

test('bold by a style has a name, bold without one has not', () => {
	const style = '<w:rPr><w:rStyle w:val="Strong"/></w:rPr>';
	expect(problems(HEADING + paragraph('Stop', '', style))).toEqual([]);
	expect(problems(HEADING + paragraph('Stop', '', '<w:rPr><w:b/></w:rPr>'))).toEqual([
		'`w:b` without a style on “Stop”',
	]);
});

test('the words of a link say where it leads', () => {
	const link = (words: string) => `<w:hyperlink>${paragraph(words)}</w:hyperlink>`;
	expect(problems(HEADING + link('the guide'))).toEqual([]);
	expect(problems(HEADING + link(' '))).toEqual(['a link without words']);
	expect(problems(HEADING + link('https://site.example'))).toEqual([
		'an address as the words of a link: https://site.example',
	]);
});

test('a blank that is typed is a problem, an ellipsis is not', () => {
	expect(problems(HEADING + paragraph('Name: ______'))).toEqual(['a typed blank: “Name: ______”']);
	expect(problems(HEADING + paragraph('From … to …'))).toEqual([]);
});
