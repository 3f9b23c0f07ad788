import type { Library } from '../../../parse/library.ts';
import { nodeOffsets } from '../../../parse/markdown/markdown.ts';
import { ID } from '../../../schema/id.ts';
import { markedValues } from '../../../schema/walk.ts';
import { libraryDocuments } from '../../documents/documents.ts';
import { idByTitle } from '../../references/titles.ts';
import { perLibrary } from '../../rule/per-library.ts';
import type { Reporter, Rule } from '../../rule/rule.ts';
import { LONGEST_SHEET, overlongPart } from '../../sheets/sheet-length.ts';
import { reportFindings } from './library-findings.ts';

export default {
	id: 'schema/invalid-value',
	severity: 'error',
	about: 'Values are of the kind that their field asks for, and go together.',
	why: 'Pages, charts and calendars are made from the values.',
	examples: {
		bad: {
			'glossary/ward.yaml':
				'term: Ward\nmeaning: A place in a hospital.\nsynonyms: []\nreviewed: 31 January 2026\n',
		},
		found: 'glossary/ward.yaml:4:11',
		good: {
			'glossary/ward.yaml':
				'term: Ward\nmeaning: A place in a hospital.\nsynonyms: []\nreviewed: 2026-01-31\n',
		},
	},
	check(library, report) {
		reportFindings('schema/invalid-value', library, withIdsOfTitles(library, report));
		reportLongSheets(library, report);
	},
} satisfies Rule;

/** For a title where an id is expected, the hint is the id. */
function withIdsOfTitles(library: Library, report: Reporter): Reporter {
	const ids = titlesAsIds(library);
	return (where, finding) => {
		const id = ids.get(`${where.file}:${finding.at.line}:${finding.at.column}`);
		const isSaid = id === undefined || finding.hint?.includes(`\`${id}\``);
		report(where, isSaid ? finding : { ...finding, hint: `Did you mean '${id}'?` });
	};
}

/** Returns the ids that are meant by titles in references, by their places. */
const titlesAsIds = perLibrary((library: Library) => {
	const ids = new Map<string, string>();
	for (const { document, entry, schema } of libraryDocuments(library)) {
		if (entry?.data) continue;
		for (const { path, value, meta, key } of markedValues(schema, document.raw)) {
			const id = meta.ref && !ID.test(value) ? idByTitle(library)(meta.ref, value) : undefined;
			if (id === undefined) continue;
			const { line, column } = document.place(path, key ? 'key' : 'value');
			ids.set(`${document.file}:${line}:${column}`, id);
		}
	}
	return ids;
});

/** A sheet prints on two pages at most. */
function reportLongSheets(library: Library, report: Reporter): void {
	for (const sheet of library.entries('sheets')) {
		const tree = sheet.body?.tree;
		const found = tree && overlongPart(tree);
		if (!found || !sheet.body) continue;
		const [start, end] = nodeOffsets(found.node) ?? [0, 0];
		const lines = sheet.body.source.slice(start, end).split('\n', 1)[0] ?? '';
		report(sheet, {
			at: sheet.body.place(start, start + lines.length),
			message: `Unexpected third page: with this, the sheet is about ${inPages(found.length)} pages long, expected two at most`,
			hint: 'Take out lines, rows or words, or make two sheets of it.',
		});
	}
}

function inPages(length: number): string {
	return ((length * 2) / LONGEST_SHEET).toFixed(1);
}
