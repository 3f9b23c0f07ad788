import { didYouMean } from '../../format/nearest.ts';
import { KINDS } from '../../kinds/index.ts';
import type { Intake } from '../intake/intake.ts';
import { comparable } from '../values/comparable.ts';
import { findHeader, type Header } from './find-header.ts';
import { MOST_ROWS, type ReadRow, type ReadSheet } from './read-workbook.ts';
import { DATA_SHEET, MENU_SHEET, type SheetPlan } from './sheet-plan.ts';

/** A sheet, with what its columns are. */
export interface PlannedSheet {
	sheet: ReadSheet;
	plan: SheetPlan;
	header: Header;
	rows: readonly ReadRow[];
}

export function isDataSheet({ name, isHidden }: ReadSheet): boolean {
	return !isHidden && comparable(name) === comparable(DATA_SHEET);
}

/** Returns what a sheet’s columns are; `undefined` for a sheet that is not read, which a note says. */
export function plannedSheet(
	sheet: ReadSheet,
	plans: readonly SheetPlan[],
	intake: Intake,
): PlannedSheet | undefined {
	const { name, rows, isHidden } = sheet;
	if (rows.length === 0 || (isHidden && name === MENU_SHEET) || isDataSheet(sheet))
		return undefined;
	if (isHidden) {
		intake.notes.push(`The sheet “${name}” is hidden and was not read.`);
		return undefined;
	}
	const plan = plans.find((each) => isSheetOf(each, name));
	if (!plan) {
		const near = didYouMean(name, [...plans.map((each) => each.name), DATA_SHEET]);
		intake.notes.push(
			`The sheet “${name}” was not read: no collection has that name.${near ? ` ${near}` : ''}`,
		);
		return undefined;
	}
	if (rows.length > MOST_ROWS) {
		intake.problems.push({
			at: `${name}!A${MOST_ROWS + 1}`,
			severity: 'error',
			message: `Unexpected sheet of more than ${MOST_ROWS} rows, expected one row for each ${KINDS[plan.collection].noun}`,
			hint: 'Keep only the rows to import.',
		});
		return undefined;
	}
	const header = findHeader(sheet, plan, intake);
	if (!header) return undefined;
	reportUnreadable(sheet, header, intake);
	return { sheet, plan, header, rows: rows.filter(({ number }) => number > header.row) };
}

function isSheetOf({ name, collection, list }: SheetPlan, given: string): boolean {
	const names = list.length === 0 ? [name, collection, KINDS[collection].noun] : [name];
	return names.some((each) => comparable(each) === comparable(given));
}

/** Cells over several rows or columns belong to none of them, and a formula without a result says nothing. */
function reportUnreadable(sheet: ReadSheet, { row }: Header, { problems }: Intake): void {
	for (const range of sheet.merged)
		if (Number(/\d+$/.exec(range)?.[0]) > row)
			problems.push({
				at: `${sheet.name}!${range}`,
				severity: 'error',
				message: 'Unexpected merged cells, expected a cell for each row and column',
				hint: 'Unmerge them, and fill in each cell.',
			});
	for (const cell of sheet.withoutResult)
		problems.push({
			at: `${sheet.name}!${cell}`,
			severity: 'error',
			message: 'Unexpected formula without a result, expected a value',
			hint: 'Correct the formula, or write the value in its place, and save the workbook.',
		});
}
