import { KINDS } from '../../kinds/index.ts';
import type { Library } from '../../parse/library.ts';
import { COLLECTIONS } from '../../schema/collection-name.ts';
import type { OwnVocabularies } from '../../schema/vocabulary.ts';
import { type Intake, type IntakeEntry, Places } from '../intake/intake.ts';
import { cellText } from '../values/cell.ts';
import { comparable } from '../values/comparable.ts';
import { idFromTitle } from '../values/id-from-title.ts';
import { withAimMeasure } from '../values/item-ids.ts';
import { type ReadingContext, readValue } from '../values/read-value.ts';
import { EntriesByTitle } from './entries-by-title.ts';
import { isDataSheet, type PlannedSheet, plannedSheet } from './planned-sheet.ts';
import { readDataSheet } from './read-data-sheet.ts';
import { readItems } from './read-items.ts';
import { cellName, type ReadRow, type ReadSheet } from './read-workbook.ts';
import { setAt } from './set-at.ts';
import { sheetPlans } from './sheet-plan.ts';

/**
 * Reads the entries of a workbook: first those of all sheets, so that they can name each other by title, then the
 * items of their lists, then data.
 */
export function readEntries(
	sheets: readonly ReadSheet[],
	library: Library,
	context: ReadingContext,
	own: OwnVocabularies,
): Intake {
	const intake: Intake = { entries: [], problems: [], notes: [] };
	const plans = COLLECTIONS.flatMap((collection) => sheetPlans(collection, own));
	const planned = sheets.flatMap((sheet) => plannedSheet(sheet, plans, intake) ?? []);
	const entries = new EntriesByTitle(library, context.titles, intake);
	const ofEntries = planned.filter(({ plan }) => plan.list.length === 0);
	const ofLists = planned.filter(({ plan }) => plan.list.length > 0);
	for (const sheet of ofEntries) addEntries(sheet, entries, context, intake);
	for (const sheet of ofEntries)
		for (const row of sheet.rows) readFields(sheet, row, entries, context);
	// Lists within lists come after those around them.
	for (const sheet of ofLists.toSorted((a, b) => a.plan.owners.length - b.plan.owners.length))
		readItems(sheet, entries, context, intake);
	for (const sheet of sheets)
		if (isDataSheet(sheet)) readDataSheet(sheet, entries, context, intake);
	intake.entries = entries.all();
	for (const entry of intake.entries) entry.fields = { ...withAimMeasure(entry.fields) };
	return intake;
}

function addEntries(
	{ sheet, plan, header, rows }: PlannedSheet,
	entries: EntriesByTitle,
	context: ReadingContext,
	{ problems }: Intake,
): void {
	const { collection } = plan;
	const titleKey = KINDS[collection].title;
	for (const row of rows) {
		const titleAt = header.columns.find(({ column }) => column.path.join() === titleKey)?.index;
		const title = titleAt === undefined ? '' : textAt(row, titleAt);
		const given = header.id === undefined ? '' : textAt(row, header.id);
		const at = `${sheet.name}!${cellName(row.number, titleAt ?? 0)}`;
		const id = given || context.titles.find(collection, title) || idFromTitle(title);
		if (id === '') {
			problems.push({
				at,
				severity: 'error',
				message: `Expected a ${titleKey}: each ${KINDS[collection].noun} has one`,
				hint: 'Write it in, or empty the whole row.',
			});
			continue;
		}
		entries.add(collection, { id, title: title || id, row: row.number, places: new Places(at) });
	}
}

function readFields(
	{ sheet, plan, header }: PlannedSheet,
	row: ReadRow,
	entries: EntriesByTitle,
	context: ReadingContext,
): void {
	const entry = entries.ofRow(plan.collection, row.number);
	if (!entry) return;
	if (header.body !== undefined) entry.body = textAt(row, header.body) || undefined;
	const notPublished: string[] = [];
	for (const { index, column } of header.columns) {
		const cell = row.cells.get(index);
		const place = `${sheet.name}!${cellName(row.number, index)}`;
		entry.places.set(column.path, place);
		if (!cell) continue;
		if (column.required && comparable(cellText(cell)) === 'not published') {
			if (column.path[0] !== undefined) notPublished.push(column.path[0]);
			continue;
		}
		setAt(entry.fields, column.path, readValue(cell, column.value, context));
	}
	addNotPublished(entry.fields, notPublished);
}

/** “Not published” in the cell of a field that is required means that no source gives it. */
function addNotPublished(fields: IntakeEntry['fields'], names: readonly string[]): void {
	if (names.length === 0) return;
	const given = Array.isArray(fields.notPublished) ? fields.notPublished : [];
	fields.notPublished = [...new Set([...given, ...names])];
}

function textAt(row: ReadRow, index: number): string {
	const cell = row.cells.get(index);
	return cell ? cellText(cell) : '';
}
