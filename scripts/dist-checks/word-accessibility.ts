import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';

/** Formatting that says something by looks alone, where a style would have a name. */
const BARE_FORMATTING = ['w:b', 'w:i', 'w:u', 'w:strike', 'w:color', 'w:highlight', 'w:sz'];

/** A blank to fill in that is typed: a screen reader reads each sign of it. */
const TYPED_BLANK = /_{3,}|\.{4,}|(?:…\s?){3,}/;

/**
 * What the accessibility checkers of Word and LibreOffice would report about a Word file, one finding per line: a missing title or
 * language, headings out of order, tables without a header row or with merged cells, pictures without alternative text,
 * bare formatting, links without words, typed blanks.
 */
export function wordAccessibilityProblems(file: Uint8Array): string[] {
	const parts = unzipSync(file);
	const part = (name: string) => parseRoot(strFromU8(parts[name] ?? new Uint8Array()), name);
	const document = part('word/document.xml');
	return [
		...titleProblems(part('docProps/core.xml')),
		...languageProblems(part('word/styles.xml')),
		...headingProblems(document),
		...findElements(document, 'w:tbl').flatMap(tableProblems),
		...pictureProblems(document),
		...formattingProblems(document),
		...linkProblems(document),
		...findElements(document, 'w:p')
			.map((paragraph) => paragraph.text)
			.filter((text) => TYPED_BLANK.test(text))
			.map((text) => `a typed blank: “${text}”`),
	];
}

function titleProblems(properties: XmlElement): string[] {
	const [title] = findElements(properties, 'dc:title');
	return title?.text.trim() ? [] : ['no title'];
}

function languageProblems(styles: XmlElement): string[] {
	const languages = findElements(styles, 'w:docDefaults').flatMap((defaults) =>
		findElements(defaults, 'w:lang'),
	);
	return languages.some((language) => language.attributes['w:val']) ? [] : ['no language'];
}

function headingProblems(document: XmlElement): string[] {
	const levels = findElements(document, 'w:pStyle').flatMap((style) => {
		const level = /^Heading([1-6])$/.exec(style.attributes['w:val'] ?? '')?.[1];
		return level === undefined ? [] : [Number(level)];
	});
	const titles = levels.filter((level) => level === 1).length;
	return [
		...(titles === 1 && levels[0] === 1
			? []
			: [`${titles} headings of level 1, expected one, first`]),
		...levels.flatMap((level, index) => {
			const before = levels[index - 1];
			return before !== undefined && level > before + 1
				? [`a heading of level ${level} below one of level ${before}`]
				: [];
		}),
	];
}

function tableProblems(table: XmlElement): string[] {
	const rows = findElements(table, 'w:tr').map((row) => ({
		isHeader: findElements(row, 'w:tblHeader').length > 0,
		cells: findElements(row, 'w:tc').map((cell) => cell.text.trim()),
	}));
	const name = `the table “${rows[0]?.cells.join(', ')}”`;
	const isMerged = ['w:gridSpan', 'w:vMerge'].some(
		(merge) => findElements(table, merge).length > 0,
	);
	return [
		...(rows[0]?.isHeader ? [] : [`${name} has no header row`]),
		...(rows.slice(1).some(({ isHeader }) => isHeader)
			? [`${name} has header rows below its first`]
			: []),
		...(rows[0]?.cells.includes('') ? [`${name} has a header cell without words`] : []),
		...(isMerged ? [`${name} has merged cells`] : []),
	];
}

function pictureProblems(document: XmlElement): string[] {
	return findElements(document, 'wp:docPr')
		.filter((picture) => !picture.attributes.descr?.trim())
		.map((picture) => `the picture “${picture.attributes.name}” has no alternative text`);
}

function formattingProblems(document: XmlElement): string[] {
	return findElements(document, 'w:r').flatMap((run) =>
		findElements(run, 'w:rPr')
			.flatMap((properties) => childElements(properties))
			.filter(({ name }) => BARE_FORMATTING.includes(name))
			.map(({ name }) => `\`${name}\` without a style on “${run.text}”`),
	);
}

function linkProblems(document: XmlElement): string[] {
	return findElements(document, 'w:hyperlink')
		.map((link) => link.text.trim())
		.filter((words) => words === '' || /^(https?:|www\.)/.test(words))
		.map((words) =>
			words === '' ? 'a link without words' : `an address as the words of a link: ${words}`,
		);
}

function parseRoot(text: string, name: string): XmlElement {
	const { root } = parseXml(text);
	if (!root) throw new Error(`Expected XML in ${name}`);
	return root;
}

function childElements(element: XmlElement): XmlElement[] {
	return element.children.filter((node: XmlNode) => node instanceof XmlElement);
}

/** The elements of a name inside another, in the order of the document. */
function findElements(element: XmlElement, name: string): XmlElement[] {
	return childElements(element).flatMap((child) => [
		...(child.name === name ? [child] : []),
		...findElements(child, name),
	]);
}
