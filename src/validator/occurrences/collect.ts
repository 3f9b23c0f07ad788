import type { Document } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import { type Markdown, nodeOffsets, readTag, walk } from '../../parse/markdown/markdown.ts';
import {
	type CheckedDocument,
	documentMarkdown,
	libraryDocuments,
} from '../documents/documents.ts';
import { findIgnores } from '../ignores/document-ignores.ts';
import type { Ignore } from '../ignores/ignore.ts';
import { documentProse } from '../prose/document-prose.ts';
import { isPlainWords } from '../prose/plain-words.ts';
import type { Prose } from '../prose/prose.ts';
import { perLibrary } from '../rule/per-library.ts';
import { collectCode, type WrittenCode } from './code.ts';
import { fieldLinks } from './field-link.ts';
import { collectHeading, type WrittenHeading } from './heading.ts';
import { collectLeft, type WrittenLeft } from './left.ts';
import { collectLink, type Link } from './link.ts';
import { collectPicture, type WrittenPicture } from './picture.ts';
import { collectTableHeader, type TableHeader } from './table-header.ts';
import { WrittenTag } from './tag.ts';

/** What authors wrote in bodies and inline fields, in file order. */
export interface Occurrences {
	tags: WrittenTag[];
	/** Addresses in fields and in Markdown, except those in tags. */
	links: Link[];
	pictures: WrittenPicture[];
	/** Only in bodies. */
	headings: WrittenHeading[];
	tableHeaders: TableHeader[];
	code: WrittenCode[];
	/** Markdown that did not take. */
	left: WrittenLeft[];
	ignores: Ignore[];
	/** Bodies and inline fields that do not parse. */
	unreadable: { document: Document; markdown: Markdown }[];
	/** The running text of each document. */
	prose: Prose[];
}

/**
 * Collects everything that rules need from trees, document by document. A tree is many times as large as its text, so
 * that of one document can be freed before the next is parsed.
 */
export const collectOccurrences = perLibrary((library: Library): Readonly<Occurrences> => {
	const occurrences: Occurrences = {
		tags: [],
		links: [],
		pictures: [],
		headings: [],
		tableHeaders: [],
		code: [],
		left: [],
		ignores: [],
		unreadable: [],
		prose: [],
	};
	for (const checked of libraryDocuments(library)) {
		occurrences.links.push(...fieldLinks(checked));
		for (const markdown of documentMarkdown(checked.document))
			collect(markdown, checked, occurrences);
		occurrences.ignores.push(...findIgnores(checked.document));
		occurrences.prose.push(documentProse(checked));
	}
	return occurrences;
});

function collect(markdown: Markdown, checked: CheckedDocument, occurrences: Occurrences): void {
	const { document } = checked;
	if (markdown.problem) occurrences.unreadable.push({ document, markdown });
	occurrences.left.push(...collectLeft(markdown, document));
	if (isPlainWords(markdown.source) || !markdown.tree) return;
	walk(markdown.tree, (node, parents) => {
		const tag = readTag(node);
		if (tag) {
			const [start] = nodeOffsets(node) ?? [0];
			const where = { start, isTopLevel: parents.length === 1 };
			occurrences.tags.push(new WrittenTag(tag, where, markdown, checked));
		} else if (node.type === 'element') {
			add(collectLink(node, markdown, checked), occurrences.links);
			add(collectPicture(node, markdown, document), occurrences.pictures);
			add(collectHeading(node, markdown, document), occurrences.headings);
			add(collectTableHeader(node, markdown, document), occurrences.tableHeaders);
		} else add(collectCode(node, markdown, document), occurrences.code);
	});
	// Calculated while the tree is available, and kept.
	void markdown.headings;
}

function add<T>(found: T | undefined, list: T[]): void {
	if (found !== undefined) list.push(found);
}
