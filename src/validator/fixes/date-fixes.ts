import { spreadsheetFixes } from '../../data-reader/measures/spreadsheet-format.ts';
import type { Library } from '../../parse/library.ts';
import type { DataFile } from '../../parse/read-assets.ts';
import { LineIndex } from '../../parse/text/place.ts';
import { schemaAt, schemaDateForm } from '../../schema/walk.ts';
import { dateInForm } from '../../schema/written-date.ts';
import { libraryDocuments } from '../documents/documents.ts';
import type { Fix } from './fix.ts';
import { findTexts, replaceValue } from './source.ts';

/** Finds dates in a different format than their field or column requires, if they are unambiguous. */
export function* dateFixes(library: Library): Generator<Fix> {
	for (const { document, schema } of libraryDocuments(library)) {
		for (const { path, value } of findTexts(document.raw)) {
			const own = /\d{4}/.test(value) ? schemaAt(schema, path) : undefined;
			const form = own && schemaDateForm(own);
			const after = form && dateInForm(value, form);
			if (after) yield* replaceValue(document, path, value, after);
		}
	}
	for (const data of library.data.values()) if (data.rows) yield* spreadsheetFileFixes(data);
}

/** A data file that a spreadsheet has saved in its own format is corrected as a whole. */
function* spreadsheetFileFixes({ file, text }: DataFile): Generator<Fix> {
	const { problem, edits } = spreadsheetFixes(text) ?? { edits: [] };
	const lines = new LineIndex(text);
	for (const { place, before, after } of edits) {
		const start = text.indexOf(before, lines.offset(place.line, place.column));
		yield {
			file,
			rule: 'schema/invalid-data',
			finding: problem?.place,
			start,
			end: start + before.length,
			before,
			after,
		};
	}
}
