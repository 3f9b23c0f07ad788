import { cutMeasureTable } from '../../data-reader/measures/measure-table.ts';
import type { Library } from '../../parse/library.ts';
import type { DataFile } from '../../parse/read-assets.ts';
import { LineIndex } from '../../parse/text/place.ts';
import type { Prose } from '../prose/prose.ts';
import { ProseWriter } from '../prose/prose-writer.ts';
import { perLibrary } from '../rule/per-library.ts';
import { collectOccurrences } from './collect.ts';

/** Returns the running text of every file: `site.yaml`, entries, and the notes in measure data. */
export const libraryProse = perLibrary((library: Library): readonly Prose[] => [
	...collectOccurrences(library).prose,
	...[...library.data.values()].filter(({ rows }) => rows !== undefined).map(notesProse),
]);

/** Notes are in the last column of measure data. */
function notesProse({ file, text }: DataFile): Prose {
	const writer = new ProseWriter();
	const index = new LineIndex(text);
	const origin = { source: text, place: (start: number, end: number) => index.place(start, end) };
	const { columns = [], rows } = cutMeasureTable(text);
	const column = columns.indexOf('note');
	for (const row of rows) {
		const cell = row[column];
		if (!cell) continue;
		const { line, column: from, endLine, endColumn } = cell.place;
		const stretch = [index.offset(line, from), index.offset(endLine, endColumn)] as const;
		writer.begin({ kind: 'label', path: [], markdown: false, name: false });
		writer.words(cell.written, stretch, origin);
		writer.end();
	}
	return writer.prose(file, undefined);
}
