import type { ColumnRole, DataRow, Reading } from './reading/reading.ts';

/** How data were read, as `npm run chart -- FILE --read` prints it. */
export interface ReadingReport {
	version: 1;
	separator: Reading['separator'];
	dateOrder: Reading['dateOrder'];
	unit: Reading['unit'];
	/** The names of the columns that are used, by role. */
	columns: Partial<Record<ColumnRole, string>>;
	rows: ReportRow[];
	gaps: { line: number; date: string; reason: NonNullable<DataRow['gap']> }[];
	refused: { line: number; text: string; message: string }[];
	questions: { code: string; message: string; choices: string[]; taken: string }[];
}

interface ReportRow {
	line: number;
	date: string;
	value?: number;
	numerator?: number;
	denominator?: number;
}

/** The report of a reading. A column without a name is called by its place. */
export function readingReport(reading: Reading): ReadingReport {
	const { separator, dateOrder, unit, columns, rows, refused, questions } = reading;
	const named = columns.flatMap(({ name, role }, index) =>
		role === 'other' ? [] : [[role, name || `column ${index + 1}`] as const],
	);
	return {
		version: 1,
		separator,
		dateOrder,
		unit,
		columns: Object.fromEntries(named),
		rows: rows.filter(({ gap }) => gap === undefined).map(reportRow),
		gaps: rows.flatMap(({ line, date, gap }) => (gap ? [{ line, date, reason: gap }] : [])),
		refused: refused.map(({ line, text, message }) => ({ line, text, message })),
		questions: questions.map(({ code, message, choices, taken }) => ({
			code,
			message,
			choices: choices.map(({ label }) => label),
			taken,
		})),
	};
}

function reportRow({ line, date, value, numerator, denominator }: DataRow): ReportRow {
	if (typeof numerator === 'number' && typeof denominator === 'number') {
		return { line, date, numerator, denominator };
	}
	return typeof value === 'number' ? { line, date, value } : { line, date };
}
