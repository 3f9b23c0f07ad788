import { KINDS } from '../../kinds/index.ts';
import { isRecord, rawFields, rawList } from '../../schema/raw.ts';
import type { Intake, IntakeEntry } from '../intake/intake.ts';
import { cellText } from '../values/cell.ts';
import { comparable } from '../values/comparable.ts';
import { withId } from '../values/item-ids.ts';
import { type ReadingContext, readValue } from '../values/read-value.ts';
import type { EntriesByTitle } from './entries-by-title.ts';
import type { PlannedSheet } from './planned-sheet.ts';
import { cellName, type ReadRow } from './read-workbook.ts';
import { setAt } from './set-at.ts';

/** Reads the rows of a list: each is an item of the entry that it names. */
export function readItems(
	sheet: PlannedSheet,
	entries: EntriesByTitle,
	context: ReadingContext,
	intake: Intake,
): void {
	for (const row of sheet.rows) {
		const entry = ownerOf(sheet, row, entries, intake);
		const list = entry && listOf(sheet, row, entry, intake);
		if (!entry || !list) continue;
		const { item, places } = itemOf(sheet, row, context);
		const path = [...list.path, list.items.length];
		entry.places.set(path, `${sheet.sheet.name}!A${row.number}`);
		for (const { path: own, place } of places) entry.places.set([...path, ...own], place);
		list.items.push(item);
	}
}

function ownerOf(
	{ sheet, plan, header }: PlannedSheet,
	row: ReadRow,
	entries: EntriesByTitle,
	{ problems }: Intake,
): IntakeEntry | undefined {
	const index = header.owners[0] ?? 0;
	const at = `${sheet.name}!${cellName(row.number, index)}`;
	const cell = header.owners[0] === undefined ? undefined : row.cells.get(index);
	const words = cell ? cellText(cell) : '';
	const entry = words === '' ? undefined : entries.named(plan.collection, words, at);
	if (entry) return entry;
	const { noun, plural } = KINDS[plan.collection];
	problems.push({
		at,
		severity: 'error',
		message:
			words === ''
				? `Expected the title of the ${noun} that this row belongs to`
				: `Unknown ${noun} \`${words}\`, expected the title of one of the sheet “${plural}” or of the site`,
	});
	return undefined;
}

interface ItemList {
	items: unknown[];
	path: (string | number)[];
}

/** Returns the list that a row adds to, which is made if the entry has none yet. */
function listOf(
	{ sheet, plan, header }: PlannedSheet,
	row: ReadRow,
	entry: IntakeEntry,
	{ problems }: Intake,
): ItemList | undefined {
	if (plan.owners.length === 1)
		return { items: madeList(entry.fields, plan.list), path: [...plan.list] };
	const index = header.owners[1] ?? 0;
	const cell = row.cells.get(index);
	const words = cell ? cellText(cell) : '';
	const [outer = '', ...inner] = plan.list;
	const items = rawList(entry.fields[outer]);
	const position = items.findIndex((item) => isNamed(item, words));
	const owner = items[position];
	if (!isRecord(owner)) {
		problems.push({
			at: `${sheet.name}!${cellName(row.number, index)}`,
			severity: 'error',
			message: `Unknown ${plan.owners[1]?.toLowerCase()} \`${words}\`, expected the title of one of this ${KINDS[plan.collection].noun}`,
		});
		return undefined;
	}
	return { items: madeList(owner, inner), path: [outer, position, ...inner] };
}

/** True for an item with a title or id. */
export function isNamed(item: unknown, words: string): boolean {
	const { id, title } = rawFields(item);
	return [id, title].some(
		(name) => typeof name === 'string' && comparable(name) === comparable(words),
	);
}

function madeList(fields: Record<string, unknown>, path: readonly string[]): unknown[] {
	const [key = '', ...rest] = path;
	if (rest.length > 0) {
		const inner = { ...rawFields(fields[key]) };
		fields[key] = inner;
		return madeList(inner, rest);
	}
	const known = fields[key];
	if (Array.isArray(known)) return known;
	const made: unknown[] = [];
	fields[key] = made;
	return made;
}

function itemOf({ sheet, plan, header }: PlannedSheet, row: ReadRow, context: ReadingContext) {
	const item: Record<string, unknown> = {};
	const places: { path: readonly string[]; place: string }[] = [];
	for (const { index, column } of header.columns) {
		const cell = row.cells.get(index);
		places.push({ path: column.path, place: `${sheet.name}!${cellName(row.number, index)}` });
		if (cell) setAt(item, column.path, readValue(cell, column.value, context));
	}
	const hasId = plan.columns.some(({ path }) => path.join() === 'id');
	return { item: hasId ? withId(item) : item, places };
}
