import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Element, Nodes } from 'hast';
import { textDirection } from '../../../format/language.ts';
import { readTag, type Tag } from '../../../parse/markdown/markdown.ts';

/** The context of a sheet’s words: the content of its tags, and the targets of its links. */
export interface WordContext {
	/** Returns a figure in words. */
	fact(id: string): string;
	/** Returns the name of a glossary term. */
	term(id: string): string;
	/** Returns the full address of a link, since relative addresses do not work on paper and in files. */
	absolute(address: string): string;
}

/** The character styles of a document, by their names in Word. */
export const WORD_STYLES = { strong: 'Strong', emphasis: 'Emphasis', link: 'Hyperlink' } as const;

interface Look {
	/** Words are bold, italic or underlined by a style, which readers can change and accessibility checkers accept. */
	style?: (typeof WORD_STYLES)[keyof typeof WORD_STYLES];
	/** The language, if it is not that of the document. */
	language?: string;
}

/** Returns the text of a block for Word. */
export function wordRuns(
	nodes: readonly Nodes[],
	context: WordContext,
	look: Look = {},
): ParagraphChild[] {
	return nodes.flatMap((node): ParagraphChild[] => {
		const tag = readTag(node);
		if (tag) return tagRuns(tag, context, look);
		if (node.type === 'text') return [run(node.value.replaceAll(/\s+/g, ' '), look)];
		return node.type === 'element' ? elementRuns(node, context, look) : [];
	});
}

/** Returns the value of an attribute that is written as text. */
export function readAttribute(tag: Tag, name: string): string | undefined {
	for (const attribute of tag.attributes) {
		if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
		return typeof attribute.value === 'string' ? attribute.value : attribute.value?.value;
	}
	return undefined;
}

function elementRuns(element: Element, context: WordContext, look: Look): ParagraphChild[] {
	const inner = (more: Look = {}) => wordRuns(element.children, context, { ...look, ...more });
	const { href, alt } = element.properties;
	const isLink = look.style === WORD_STYLES.link;
	switch (element.tagName) {
		case 'strong':
			return inner(isLink ? {} : { style: WORD_STYLES.strong });
		case 'em':
			return inner(isLink ? {} : { style: WORD_STYLES.emphasis });
		case 'br':
			return [new TextRun({ break: 1 })];
		case 'img':
			return typeof alt === 'string' && alt !== '' ? [run(alt, look)] : [];
		case 'a':
			return typeof href === 'string'
				? [
						new ExternalHyperlink({
							link: context.absolute(href),
							children: inner({ style: WORD_STYLES.link }),
						}),
					]
				: inner();
		default:
			return inner();
	}
}

function tagRuns(tag: Tag, context: WordContext, look: Look): ParagraphChild[] {
	const id = readAttribute(tag, 'id') ?? '';
	switch (tag.name) {
		case 'Fact':
			return [run(context.fact(id), look)];
		case 'Term':
			return tag.children.length > 0
				? wordRuns(tag.children, context, look)
				: [run(context.term(id), look)];
		case 'Cite':
			return [];
		case 'Lang': {
			const language = readAttribute(tag, 'code');
			return wordRuns(tag.children, context, { ...look, ...(language && { language }) });
		}
		default:
			return wordRuns(tag.children, context, look);
	}
}

function run(text: string, { language, ...look }: Look): TextRun {
	if (language === undefined) return new TextRun({ text, ...look });
	const isRightToLeft = textDirection(language) === 'rtl';
	return new TextRun({
		text,
		...look,
		rightToLeft: isRightToLeft,
		language: isRightToLeft ? { bidirectional: language } : { value: language },
	});
}
