import { readCells } from '../../library/csv.ts';
import type { DataFile, Library } from '../../library/library.ts';
import type { Markdown } from '../../library/markdown.ts';
import { LineIndex } from '../../library/place.ts';
import type { CollectionName } from '../../schemas/collection-name.ts';
import type { DataPath } from '../../schemas/walk.ts';
import { documentsOf, type JudgedDocument } from '../documents.ts';
import { perLibrary } from '../per-library.ts';
import { writeMarkdown } from './markdown-prose.ts';
import type { Prose } from './prose.ts';
import { proseFields } from './prose-fields.ts';
import { ProseWriter } from './prose-writer.ts';

/** The running text of every file: `site.yaml`, entries, and the notes beside measure data. */
export const proseOf = perLibrary((library: Library): readonly Prose[] => [
	...documentsOf(library).map(documentProse),
	...[...library.data.values()].map(notesProse),
]);

/** Collections whose titles are the names of things that others named. */
const NAMED_BY_OTHERS: ReadonlySet<CollectionName> = new Set(['sources', 'organisations']);

function documentProse({ document, entry, schema }: JudgedDocument): Prose {
	const writer = new ProseWriter();
	const markdowns = new Map<string, Markdown>(
		document.texts.map((markdown) => [keyOf(markdown.path), markdown]),
	);
	const named = entry !== undefined && NAMED_BY_OTHERS.has(entry.collection);
	for (const { path, value, markdown, name } of proseFields(schema, document.raw)) {
		const parsed = markdown ? markdowns.get(keyOf(path)) : undefined;
		if (parsed?.tree) {
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

function keyOf(path: DataPath): string {
	return path.join('\0');
}

/** Notes stand in the last column of measure data. */
function notesProse({ file, text }: DataFile): Prose {
	const writer = new ProseWriter();
	const index = new LineIndex(text);
	const origin = { source: text, place: (start: number, end: number) => index.place(start, end) };
	const [header = [], ...rows] = readCells(text);
	const column = header.findIndex((cell) => cell.text.trim() === 'note');
	for (const row of column === -1 ? [] : rows) {
		const cell = row[column];
		if (!cell) continue;
		const { line, column: from, endLine, endColumn } = cell.place;
		const stretch = [index.offset(line, from), index.offset(endLine, endColumn)] as const;
		writer.begin({ kind: 'label', path: [], markdown: false, name: false });
		writer.words(cell.text, stretch, origin);
		writer.end();
	}
	return writer.prose(file, undefined);
}
