import { didYouMean } from '../../format/nearest.ts';
import type { Intake } from '../intake/intake.ts';
import { cellText } from '../values/cell.ts';
import { comparable } from '../values/comparable.ts';
import { cellName, type ReadRow, type ReadSheet } from './read-workbook.ts';
import { BODY_COLUMN, type Column, ID_COLUMN, type SheetPlan } from './sheet-plan.ts';

/** The row that names the columns of a sheet. */
export interface Header {
	row: number;
	columns: readonly { index: number; column: Column }[];
	/** The columns that say what a row belongs to, in the order of the plan. */
	owners: readonly (number | undefined)[];
	id: number | undefined;
	body: number | undefined;
}

/** There may be titles and notes above the header, but not many. */
const MOST_ABOVE = 10;

/** Finds the row that names the columns. Columns without a field of that name are reported, unless they are empty. */
export function findHeader(sheet: ReadSheet, plan: SheetPlan, intake: Intake): Header | undefined {
	const counted = sheet.rows
		.slice(0, MOST_ABOVE)
		.map((row) => ({ row, known: namesIn(row).filter(([, name]) => isKnown(name, plan)).length }));
	const best = counted.toSorted((a, b) => b.known - a.known)[0];
	if (!best || best.known === 0) {
		intake.problems.push({
			at: `${sheet.name}!A1`,
			severity: 'error',
			message: `Expected a first row with the names of columns, such as ${labels(plan).slice(0, 3).join(', ')}`,
			hint: '`npm run import -- --template` writes a workbook that has them.',
		});
		return undefined;
	}
	const names = namesIn(best.row);
	const indexOf = (label: string) =>
		names.find(([, name]) => comparable(name) === comparable(label))?.[0];
	const below = sheet.rows.filter(({ number }) => number > best.row.number);
	for (const [index, name] of names) {
		if (isKnown(name, plan) || !below.some(({ cells }) => cells.has(index))) continue;
		intake.problems.push({
			at: `${sheet.name}!${cellName(best.row.number, index)}`,
			severity: 'error',
			message: `Unexpected column \`${name}\``,
			hint: didYouMean(name, labels(plan)) ?? 'Take it out, or correct its name.',
		});
	}
	return {
		row: best.row.number,
		columns: names.flatMap(([index, name]) => {
			const column = plan.columns.find((each) => isNameOf(each, name));
			return column ? [{ index, column }] : [];
		}),
		owners: plan.owners.map(indexOf),
		id: plan.list.length === 0 ? indexOf(ID_COLUMN) : undefined,
		body: plan.list.length === 0 ? indexOf(BODY_COLUMN) : undefined,
	};
}

function namesIn({ cells }: ReadRow): [index: number, name: string][] {
	return [...cells].map(([index, cell]) => [index, cellText(cell).replace(/\s*\*$/, '')]);
}

function labels({ owners, columns, list }: SheetPlan): string[] {
	const own = list.length === 0 ? [ID_COLUMN, BODY_COLUMN] : [];
	return [...owners, ...columns.map(({ label }) => label), ...own];
}

function isKnown(name: string, plan: SheetPlan): boolean {
	return (
		labels(plan).some((label) => comparable(label) === comparable(name)) ||
		plan.columns.some((column) => isNameOf(column, name))
	);
}

/** A column is named by its label, by its field, as `aim.text`, or by the field’s own name where that is unmistakable. */
function isNameOf({ label, path }: Column, name: string): boolean {
	const given = comparable(name);
	return given === comparable(label) || given === comparable(path.join(' '));
}
