import { readData } from '../../data-reader/read-data.ts';
import type { ColumnRole } from '../../data-reader/reading/reading.ts';
import { measureCsv } from '../../features/own-chart/measure-files.ts';
import { isRecord, rawFields, rawList } from '../../schema/raw.ts';
import type { Intake, IntakeEntry } from '../intake/intake.ts';
import { cellText } from '../values/cell.ts';
import { comparable } from '../values/comparable.ts';
import type { ReadingContext } from '../values/read-value.ts';
import { DATA_COLUMNS, IDEA_COLUMN, MEASURE_COLUMN } from './data-columns.ts';
import type { EntriesByTitle } from './entries-by-title.ts';
import { isNamed } from './read-items.ts';
import { cellName, type ReadRow, type ReadSheet } from './read-workbook.ts';

/** Rows of one measure, in the order of the sheet. */
interface Series {
	entry: IntakeEntry;
	measure: Record<string, unknown>;
	rows: ReadRow[];
}

/** Reads the sheet with the data of measures: each measure’s rows become a CSV file beside its change idea. */
export function readDataSheet(
	sheet: ReadSheet,
	entries: EntriesByTitle,
	context: ReadingContext,
	intake: Intake,
): void {
	const [head, ...rows] = sheet.rows;
	if (!head) return;
	const columns = [...head.cells].map(([index, cell]) => ({ index, name: cellText(cell) }));
	const indexOf = (label: string) =>
		columns.find(({ name }) => comparable(name) === comparable(label))?.index;
	const [idea, measure] = [indexOf(IDEA_COLUMN), indexOf(MEASURE_COLUMN)];
	if (idea === undefined || measure === undefined) {
		intake.problems.push({
			at: `${sheet.name}!A${head.number}`,
			severity: 'error',
			message: `Expected columns “${IDEA_COLUMN}” and “${MEASURE_COLUMN}”, which say what each number belongs to`,
		});
		return;
	}
	const data = columns.filter(({ index }) => index !== idea && index !== measure);
	for (const series of seriesIn(sheet, rows, { idea, measure }, entries, intake))
		addData(sheet, series, data, context, intake);
}

function seriesIn(
	{ name }: ReadSheet,
	rows: readonly ReadRow[],
	{ idea, measure }: { idea: number; measure: number },
	entries: EntriesByTitle,
	{ problems }: Intake,
): Series[] {
	const found = new Map<unknown, Series>();
	for (const row of rows) {
		const [ideaCell, measureCell] = [row.cells.get(idea), row.cells.get(measure)];
		const at = (index: number) => `${name}!${cellName(row.number, index)}`;
		const ideaTitle = ideaCell ? cellText(ideaCell) : '';
		const entry = entries.named('change-ideas', ideaTitle, at(idea));
		if (!entry) {
			problems.push({
				at: at(idea),
				severity: 'error',
				message: `Unknown change idea \`${ideaTitle}\`, expected the title of one of this workbook or of the site`,
			});
			continue;
		}
		const title = measureCell ? cellText(measureCell) : '';
		const owner = measureOf(entry, title, entries);
		if (!owner) {
			problems.push({
				at: at(measure),
				severity: 'error',
				message: `Unknown measure \`${title}\`, expected the title of one of the measures of this change idea`,
			});
			continue;
		}
		const known = found.get(owner);
		if (known) known.rows.push(row);
		else found.set(owner, { entry, measure: owner, rows: [row] });
	}
	return [...found.values()];
}

/** Returns the measure of an entry; one that only the site has is added by its id, so that its data can change. */
function measureOf(
	entry: IntakeEntry,
	title: string,
	entries: EntriesByTitle,
): Record<string, unknown> | undefined {
	const own = rawList(entry.fields.measures).find((measure) => isNamed(measure, title));
	if (isRecord(own)) return own;
	const existing = rawList(entries.existing(entry, 'measures')).find((each) =>
		isNamed(each, title),
	);
	if (!existing) return undefined;
	const { id, data } = rawFields(existing);
	const added = { id, ...(data !== undefined && { data }) };
	entry.fields.measures = [...rawList(entry.fields.measures), added];
	return added;
}

function addData(
	sheet: ReadSheet,
	{ entry, measure, rows }: Series,
	columns: readonly { index: number; name: string }[],
	context: ReadingContext,
	intake: Intake,
): void {
	const used = columns.filter(({ index }) => rows.some(({ cells }) => cells.has(index)));
	const roles = used.map(({ name }) => roleOf(name));
	const text = [
		used.map(({ name }) => name),
		...rows.map(({ cells }) =>
			used.map(({ index }) => {
				const cell = cells.get(index);
				return cell ? cellText(cell).replaceAll(/[\t\n]/g, ' ') : '';
			}),
		),
	]
		.map((cells) => cells.join('\t'))
		.join('\n');
	const isKnown = roles.every((role) => role !== undefined);
	const reading = readData(
		text,
		{
			separator: 'tab',
			header: 'names',
			dateOrder: 'day-first',
			...(isKnown && { roles: roles.filter((role) => role !== undefined) }),
		},
		context.today,
	);
	const rowOf = (line: number) => rows[line - 2]?.number ?? rows[0]?.number ?? 1;
	for (const { line, column, message } of reading.refused) {
		const cell =
			text
				.split('\n')
				[line - 1]?.slice(0, column - 1)
				.split('\t').length ?? 1;
		intake.problems.push({
			at: `${sheet.name}!${cellName(rowOf(line), used[cell - 1]?.index ?? 0)}`,
			severity: 'error',
			message,
		});
	}
	for (const { message, taken } of reading.questions)
		intake.notes.push(`${sheet.name}!A${rowOf(2)}: ${message} Taken: ${taken}.`);
	const name = fileName(entry, measure);
	measure.data = `./${name}`;
	entry.files.push({
		name,
		bytes: new TextEncoder().encode(plainCsv(measureCsv(reading.rows))),
		lines: [undefined, ...reading.rows.map(({ line }) => `${sheet.name}!A${rowOf(line)}`)],
	});
}

function roleOf(name: string): ColumnRole | undefined {
	return DATA_COLUMNS.find(({ label }) => comparable(label) === comparable(name))?.role;
}

/** A measure keeps its file; a new one is called after its idea and itself. */
function fileName({ id }: IntakeEntry, measure: Record<string, unknown>): string {
	const known = typeof measure.data === 'string' ? /^\.\/([^/\\]+\.csv)$/.exec(measure.data) : null;
	return known?.[1] ?? `${id.split('/').at(-1)}-${measure.id}.csv`;
}

/** The content has CSV files without a byte order mark, with plain line ends. */
function plainCsv(csv: string): string {
	return csv.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
}
