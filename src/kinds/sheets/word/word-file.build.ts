import {
	AlignmentType,
	Document,
	Footer,
	HeadingLevel,
	LevelFormat,
	Packer,
	Paragraph,
} from 'docx';
import type { Nodes, Root } from 'hast';
import { stableWordFile } from './stable-zip.ts';
import { LISTS, wordBlocks } from './word-blocks.build.ts';
import { TABLE_STYLES } from './word-table.build.ts';
import { WORD_STYLES, type WordContext } from './word-words.build.ts';

/** The content of a sheet’s Word file. */
export interface WordSheet {
	title: string;
	summary: string;
	/** Who made it, in a sentence. */
	by: string;
	body: Root | undefined;
	/** The footer of each page: the site, the licence, the address. */
	footer: string;
	/** The language of the document: `en-GB`. */
	language: string;
	/** The name of the site, as the author of the file. */
	site: string;
	/** The build’s day, as `YYYY-MM-DD`. */
	day: string;
}

/**
 * Returns a sheet as an editable Word file (.docx) with real headings, lists and table headers, language and title,
 * and lines to write on. The same sheet gives the same bytes.
 */
export async function wordFile(sheet: WordSheet, context: WordContext): Promise<Uint8Array> {
	const { title, summary, by, body, footer, language, site, day } = sheet;
	const document = new Document({
		title,
		description: summary,
		creator: site,
		lastModifiedBy: site,
		styles: styles(language),
		numbering: { config: lists() },
		sections: [
			{
				properties: {
					page: { size: { width: 11906, height: 16838 }, margin: margins(1134) },
				},
				footers: {
					default: new Footer({ children: [new Paragraph({ style: 'Footer', text: footer })] }),
				},
				children: [
					new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
					new Paragraph({ text: summary }),
					new Paragraph({ style: 'Footer', text: by }),
					...wordBlocks((body?.children ?? []) as Nodes[], context),
				],
			},
		],
	});
	return stableWordFile(await Packer.toBuffer(document), day);
}

function margins(all: number) {
	return { top: all, bottom: all, left: all, right: all };
}

/** Arial 12 and large headings, as the NHS Accessible Information Standard requires. */
function styles(language: string) {
	const heading = (size: number) => ({
		run: { font: 'Arial', size, bold: true, color: '003087' },
		paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
	});
	return {
		default: {
			document: {
				run: { font: 'Arial', size: 24, language: { value: language } },
				paragraph: { spacing: { after: 120, line: 276 } },
			},
			heading1: heading(36),
			heading2: heading(28),
			heading3: heading(26),
			heading4: heading(24),
		},
		paragraphStyles: [
			{
				id: 'Footer',
				name: 'footer',
				basedOn: 'Normal',
				run: { size: 20, color: '425563' },
				paragraph: { spacing: { after: 80 } },
			},
			{
				id: TABLE_STYLES.cell,
				name: 'Table Cell',
				basedOn: 'Normal',
				paragraph: { spacing: { before: 0, after: 0 } },
			},
			{
				id: TABLE_STYLES.header,
				name: 'Table Header',
				basedOn: TABLE_STYLES.cell,
				run: { bold: true },
			},
		],
		characterStyles: [
			{ id: WORD_STYLES.strong, name: 'Strong', run: { bold: true } },
			{ id: WORD_STYLES.emphasis, name: 'Emphasis', run: { italics: true } },
		],
	};
}

function lists() {
	const levels = (format: (typeof LevelFormat)[keyof typeof LevelFormat], texts: string[]) =>
		texts.map((text, level) => ({
			level,
			format,
			text,
			alignment: AlignmentType.START,
			style: { paragraph: { indent: { left: 440 * (level + 1), hanging: 360 } } },
		}));
	return [
		{ reference: LISTS.bullets, levels: levels(LevelFormat.BULLET, ['•', '–', '•']) },
		{ reference: LISTS.numbers, levels: levels(LevelFormat.DECIMAL, ['%1.', '%2.', '%3.']) },
		{ reference: LISTS.boxes, levels: levels(LevelFormat.BULLET, ['☐', '☐', '☐']) },
	];
}
