import { basename, extname } from 'node:path';
import { KINDS } from '../kinds/index.ts';
import { ownVocabularies } from '../kinds/own-vocabularies.ts';
import type { Library } from '../parse/library.ts';
import type { CollectionName } from '../schema/collection-name.ts';
import { readBibliography } from './bibliography/read-bibliography.ts';
import { readDocument } from './document/read-document.ts';
import type { Intake } from './intake/intake.ts';
import { libraryTitles } from './values/titles.ts';
import { readEntries } from './workbook/read-entries.ts';
import { readTable } from './workbook/read-table.ts';
import { readWorkbook } from './workbook/read-workbook.ts';

/** Why a file can’t be imported, in words for the person who has it. */
export class FileProblem extends Error {
	override name = 'FileProblem';
}

/**
 * Reads the entries in a file: a workbook, a table, a document, or a list of sources.
 *
 * @param name the name of the file: its ending says what it is
 * @param as the collection that a document or a table is for
 * @throws FileProblem, WorkbookProblem or DocumentProblem when it can’t be read at all
 */
export async function readFile(
	bytes: Uint8Array,
	name: string,
	library: Library,
	{ as, today }: { as: CollectionName | undefined; today: string },
): Promise<Intake> {
	const titles = libraryTitles(library);
	const context = { titles, today };
	const own = ownVocabularies(library.site.data);
	switch (extname(name).toLowerCase()) {
		case '.xlsx':
			return readEntries(await readWorkbook(bytes), library, context, own);
		case '.csv': {
			const table = readTable(bytes, KINDS[as ?? 'sources'].plural);
			if ('problem' in table) throw new FileProblem(table.problem);
			return readEntries([table], library, context, own);
		}
		case '.docx':
			return readDocument(bytes, basename(name), as ?? 'pages', titles);
		case '.ris':
		case '.bib':
			return readBibliography(new TextDecoder().decode(bytes), basename(name), titles);
		default:
			throw new FileProblem(HINTS[extname(name).toLowerCase()] ?? OTHER);
	}
}

const OTHER =
	'Only .xlsx workbooks, .docx documents, .csv tables and .ris or .bib lists of sources can be imported: save it as one of these.';

const HINTS: Readonly<Record<string, string | undefined>> = {
	'.xlsm':
		'The workbook has macros, which are programs: save it as .xlsx without them, and import that.',
	'.xls': 'The workbook has the old .xls format: save it as .xlsx.',
	'.doc': 'The document has the old .doc format: save it as .docx.',
};
