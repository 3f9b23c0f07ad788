import type { Library } from '../../../parse/library.ts';
import { nodeOffsets } from '../../../parse/markdown/markdown.ts';
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
		reportFindings('schema/invalid-value', library, report);
		reportLongSheets(library, report);
	},
} satisfies Rule;

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
