import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { importEntries } from '../../src/editing/intake/import-entries.ts';
import { libraryTitles } from '../../src/editing/values/titles.ts';
import { readEntries } from '../../src/editing/workbook/read-entries.ts';
import { readWorkbook } from '../../src/editing/workbook/read-workbook.ts';
import { writeTemplate } from '../../src/editing/workbook/write-template.ts';
import { escapeMarkup } from '../../src/format/markup.ts';
import { ownVocabularies } from '../../src/kinds/own-vocabularies.ts';
import { readLibrary } from '../../src/parse/library.ts';
import { problemLine } from '../import/import-file.ts';

/** A row as a team may fill it in, with a mistake. */
const ROW: Readonly<Record<string, string>> = {
	Title: 'Soft slippers',
	Summary: 'Night staff wear soft slippers.',
	Status: 'Trying it out',
	Drivers: 'Felt pads',
};

/** The columns that fit into a picture. */
const SHOWN = 4;

/** Cells of the first fields: the rest of such a row would fill the picture. */
const REPORTED = /![C-J]2$/;

/** A page that shows a workbook to fill in, as a spreadsheet does, and what its import reports. */
export async function writeWorkbookPage(root: string): Promise<string> {
	const library = readLibrary(root);
	const own = ownVocabularies(library.site.data);
	const titles = libraryTitles(library);
	const { sheets } = await readXlsx(await writeTemplate(['change-ideas', 'sites'], own, titles));
	const [first] = sheets;
	if (!first) throw new Error('Expected a sheet in the template');
	const header = (first.rows[0] ?? []).map(String);
	const row = header.map((label) => ROW[label] ?? null);
	const bytes = await writeXlsx({ sheets: [{ name: first.name, rows: [header, row] }] });
	const today = '2026-06-01';
	const intake = readEntries(await readWorkbook(bytes), library, { titles, today }, own);
	const { problems } = importEntries(intake, library, {
		update: false,
		today,
		publicFolder: 'public',
	});
	const reported = problems
		.filter(({ at }) => REPORTED.test(at))
		.sort((one, other) => (one.at < other.at ? -1 : 1))
		.map(problemLine);
	return pageOf({
		header: header.slice(0, SHOWN),
		row: row.slice(0, SHOWN),
		tabs: sheets.filter(({ hidden }) => !hidden).map(({ name }) => name),
		reported,
	});
}

interface Shown {
	header: readonly string[];
	row: readonly (string | null)[];
	/** Names of sheets. */
	tabs: readonly string[];
	/** Lines of the import. */
	reported: readonly string[];
}

function pageOf({ header, row, tabs, reported }: Shown): string {
	const cells = (texts: readonly (string | null)[], name: 'th' | 'td') =>
		texts.map((text) => `<${name}>${escapeMarkup(text ?? '')}</${name}>`).join('');
	const letters = header.map((_, index) => String.fromCharCode('A'.charCodeAt(0) + index));
	return `<!doctype html>
<meta charset="utf-8">
<style>
main { width: 900px; padding: 12px; background: #fff; color: #212b32; font: 15px/1.4 Arial, sans-serif; }
table { border-collapse: collapse; width: 100%; }
td, th { border: 1px solid #aeb7bd; padding: 5px 8px; text-align: left; font-weight: 400; }
tr:first-child td, td:first-child { background: #e8edee; text-align: center; }
th { background: #d2e2f1; font-weight: 700; }
ul { display: flex; flex-wrap: wrap; gap: 4px; margin: 6px 0 12px; padding: 0; list-style: none; }
li { border: 1px solid #aeb7bd; padding: 3px 10px; font-size: 13px; }
li:first-child { border-bottom: 3px solid #007f3b; font-weight: 700; }
pre { margin: 0; padding: 12px; background: #212b32; color: #fff; font: 13px/1.5 "Liberation Mono", monospace; white-space: pre-wrap; }
</style>
<main>
<table>
<tr><td></td>${cells(letters, 'td')}</tr>
<tr><td>1</td>${cells(header, 'th')}</tr>
<tr><td>2</td>${cells(row, 'td')}</tr>
<tr><td>3</td>${cells(
		row.map(() => ''),
		'td',
	)}</tr>
</table>
<ul>${tabs.map((name) => `<li>${escapeMarkup(name)}</li>`).join('')}</ul>
<pre>$ npm run import -- to-fill-in.xlsx
${reported.map(escapeMarkup).join('\n')}</pre>
</main>
`;
}
