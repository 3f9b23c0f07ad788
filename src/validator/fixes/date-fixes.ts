import type { Library } from '../../parse/library.ts';
import { readCells } from '../../parse/text/csv.ts';
import { LineIndex } from '../../parse/text/place.ts';
import { dateFormOf, schemaAt } from '../../schema/walk.ts';
import { documentsOf } from '../documents/documents.ts';
import type { Fix } from './fix.ts';
import { textsIn, writtenAt } from './source.ts';
import { dateInForm } from './written-date.ts';

/** Dates in another form than their field or column asks for, that can be read in one way alone. */
export function* dateFixes(library: Library): Generator<Fix> {
	for (const { document, schema } of documentsOf(library)) {
		for (const { path, value } of textsIn(document.raw)) {
			const own = /\d{4}/.test(value) ? schemaAt(schema, path) : undefined;
			const form = own && dateFormOf(own);
			const after = form && dateInForm(value, form);
			const stretch = after && writtenAt(document, path, value);
			if (!after || !stretch) continue;
			const { line, column } = document.place(path);
			yield {
				file: document.file,
				rule: 'schema/invalid-value',
				finding: { line, column },
				start: stretch[0],
				end: stretch[1],
				before: value,
				after,
			};
		}
	}
	for (const { file, text } of library.data.values()) yield* cellFixes(file, text);
}

function* cellFixes(file: string, text: string): Generator<Fix> {
	const lines = new LineIndex(text);
	for (const [cell] of readCells(text).slice(1)) {
		const before = cell?.text.trim() ?? '';
		const after = dateInForm(before, 'day');
		if (!cell || !after) continue;
		const { line, column } = cell.place;
		const start = text.indexOf(before, lines.offset(line, column));
		yield {
			file,
			rule: 'schema/invalid-data',
			finding: { line, column },
			start,
			end: start + before.length,
			before,
			after,
		};
	}
}
