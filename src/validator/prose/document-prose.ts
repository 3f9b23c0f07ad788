import type { Markdown } from '../../parse/markdown/markdown.ts';
import type { CollectionName } from '../../schema/collection-name.ts';
import type { DataPath } from '../../schema/walk.ts';
import type { CheckedDocument } from '../documents/documents.ts';
import { writeMarkdown } from './markdown-prose.ts';
import type { Prose } from './prose.ts';
import { proseFields } from './prose-fields.ts';
import { ProseWriter } from './prose-writer.ts';

/** Collections whose titles are names given by others. */
const NAMED_BY_OTHERS: ReadonlySet<CollectionName> = new Set(['sources', 'organisations']);

/** Returns the running text of a document: front matter in file order, then the body. */
export function documentProse({ document, entry, schema }: CheckedDocument): Prose {
	const writer = new ProseWriter();
	const markdowns = new Map<string, Markdown>(
		document.texts.map((markdown) => [pathKey(markdown.path), markdown]),
	);
	const named = entry !== undefined && NAMED_BY_OTHERS.has(entry.collection);
	for (const { path, value, markdown, name } of proseFields(schema, document.raw)) {
		const parsed = markdown ? markdowns.get(pathKey(path)) : undefined;
		if (parsed && !parsed.problem) {
			writeMarkdown(writer, parsed, path);
			continue;
		}
		const isName = name || (named && path[0] === 'title');
		writer.begin({ kind: 'label', path, markdown: false, name: isName });
		writer.words(value, [0, value.length], {
			source: value,
			place: (start, end) => document.placeIn(path, start, end),
		});
		writer.end();
	}
	if (document.body) writeMarkdown(writer, document.body, []);
	return writer.prose(document.file, entry);
}

function pathKey(path: DataPath): string {
	return path.join('\0');
}
