import type { Document } from '../../parse/entry.ts';
import type { Markdown } from '../../parse/markdown/markdown.ts';
import { findLeftMarkdown } from '../markdown/find-left-markdown.ts';
import type { LeftMarkdown } from '../markdown/left-markdown.ts';
import { InText } from './in-text.ts';

/** Markdown that did not take, in a body or an inline field. */
export class WrittenLeft extends InText {
	readonly found: LeftMarkdown;
	readonly markdown: Markdown;

	constructor(found: LeftMarkdown, document: Document, markdown: Markdown) {
		super(document, markdown, found.stretch);
		this.found = found;
		this.markdown = markdown;
	}
}

/** Returns the Markdown of a text that did not take. */
export function collectLeft(markdown: Markdown, document: Document): WrittenLeft[] {
	return findLeftMarkdown(markdown).map((found) => new WrittenLeft(found, document, markdown));
}
