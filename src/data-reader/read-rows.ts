import { isTotal } from './columns/header-words.ts';
import type { DecimalMark } from './numbers/number-format.ts';
import { type CellValue, cellValue } from './read-values.ts';
import type {
	ColumnRole,
	DataColumn,
	DataRow,
	DataUnit,
	LineKind,
	RefusalKind,
	RefusedLine,
} from './reading/reading.ts';
import type { DataCell } from './text/cells.ts';

/** What the whole table has settled about its rows. */
export interface RowFormat {
	columns: readonly DataColumn[];
	/** The date of each line below the header; `undefined` for one that has none. */
	dates: readonly (string | undefined)[];
	mark: DecimalMark;
	unit: DataUnit;
	scalesFractions: boolean;
}

/** What is wrong with a line, and in which of its cells. */
interface Refusal {
	kind: RefusalKind;
	message: string;
	cell: DataCell | undefined;
}

/** The rows of a table, with what became of each of its lines. */
export interface ReadRows {
	rows: DataRow[];
	refused: Omit<RefusedLine, 'text'>[];
	/** One for each line of cells. */
	kinds: LineKind[];
}

/** How dates may be written, as people with a spreadsheet know them. */
export const DATE_EXAMPLES = '2024-01-31, 31/01/2024 or Jan 2024';

/** Reads the lines below the header. Rows come in the order of lines. */
export function readRows(lines: readonly DataCell[][], format: RowFormat): ReadRows {
	const rows: DataRow[] = [];
	const refused: ReadRows['refused'] = [];
	const lineOf = new Map<string, number>();
	const names = format.columns.map(({ name }) => name).join('\n');
	const kinds = lines.map((cells, index): LineKind => {
		if (cells.every(({ text }) => text === '' || /^:?-{2,}:?$/.test(text))) return 'blank';
		if (
			names.trim() !== '' &&
			cells
				.map(({ text }) => text)
				.join('\n')
				.trim() === names.trim()
		)
			return 'header';
		const line = cells[0]?.place.line ?? 1;
		const found = readRow(cells, format.dates[index], format);
		const repeated = 'kind' in found ? undefined : lineOf.get(found.date);
		const refusal =
			'kind' in found ? found : repeated !== undefined && repeatedDate(cells, format, repeated);
		if (refusal) {
			const { kind, message, cell } = refusal;
			refused.push({ line, column: (cell ?? cells[0])?.place.column ?? 1, message, kind });
			return 'refused';
		}
		const row = found as Omit<DataRow, 'line'>;
		lineOf.set(row.date, line);
		rows.push({ line, ...row });
		return row.gap ? 'gap' : 'row';
	});
	return { rows, refused, kinds };
}

function repeatedDate(cells: readonly DataCell[], format: RowFormat, line: number): Refusal {
	return {
		kind: 'repeated-date',
		message: `Line ${line} has the same date. A chart has one value for each date: keep one of the two lines, or the lines of one ward or team.`,
		cell: cells[columnIndex(format, 'date')],
	};
}

function columnIndex({ columns }: RowFormat, role: ColumnRole): number {
	return columns.findIndex((column) => column.role === role);
}

function readRow(
	cells: readonly DataCell[],
	date: string | undefined,
	format: RowFormat,
): Omit<DataRow, 'line'> | Refusal {
	const { columns } = format;
	const cellOf = (role: ColumnRole) => cells[columnIndex(format, role)];
	const refusal = extraCell(cells, columns) ?? badDate(cells, date, cellOf('date'));
	if (refusal) return refusal;
	const numbers = readNumbers(cellOf, format);
	if ('kind' in numbers) return numbers;
	const note = readNote(cells, columnIndex(format, 'note'), columns.length);
	return { date: date as string, ...numbers, ...(note && { note }) };
}

/** Words after the last column belong to the note where that is the last: a comma in it cut them off. */
function extraCell(
	cells: readonly DataCell[],
	columns: readonly DataColumn[],
): Refusal | undefined {
	if (columns.at(-1)?.role === 'note') return undefined;
	const cell = cells.slice(columns.length).find(({ text }) => text !== '');
	if (!cell) return undefined;
	return {
		kind: 'extra-cell',
		message: `“${cell.text}” is one cell more than the ${columns.length} columns of the table. Put text or numbers with a comma in them in quotes.`,
		cell,
	};
}

function readNote(cells: readonly DataCell[], column: number, width: number): string {
	if (column < 0) return '';
	const texts = cells.slice(column, column === width - 1 ? undefined : column + 1);
	return texts
		.map(({ text }) => text)
		.filter((text) => text !== '')
		.join(', ');
}

function badDate(
	cells: readonly DataCell[],
	date: string | undefined,
	cell: DataCell | undefined,
): Refusal | undefined {
	if (date !== undefined) return undefined;
	const first = cells.find(({ text }) => text !== '');
	if (first && isTotal(first.text)) {
		return {
			kind: 'total',
			message: `“${first.text}” sums up other lines, so it is not drawn.`,
			cell: first,
		};
	}
	if (!cell?.text) {
		return {
			kind: 'no-date',
			message: `There is no date on this line. Write one like ${DATE_EXAMPLES}.`,
			cell,
		};
	}
	return {
		kind: 'bad-date',
		message: `“${cell.text}” is not a date. Write it like ${DATE_EXAMPLES}.`,
		cell,
	};
}

type Numbers = Pick<DataRow, 'value' | 'numerator' | 'denominator' | 'gap'>;

function readNumbers(
	cellOf: (role: ColumnRole) => DataCell | undefined,
	format: RowFormat,
): Numbers | Refusal {
	const value = cellOf('value');
	const isShare = format.columns.some(({ role }) => role === 'denominator');
	if (!isShare) return readValue(value, format);
	const [numerator, denominator] = [cellOf('numerator'), cellOf('denominator')];
	const part = readCell(numerator, format);
	const whole = readCell(denominator, format);
	if (!isNumberOrGap(part)) return badNumber(numerator, 'numerator');
	if (!isNumberOrGap(whole)) return badNumber(denominator, 'denominator');
	if ('number' in part && 'number' in whole) {
		return readShare(part.number, whole.number, numerator, denominator);
	}
	const reasons = [part, whole].flatMap((each) => ('gap' in each ? [each.gap] : []));
	const gap = reasons.find((reason) => reason !== 'missing') ?? 'missing';
	return {
		...('number' in part ? { numerator: part.number } : withheld('numerator', part.gap)),
		...('number' in whole ? { denominator: whole.number } : withheld('denominator', whole.gap)),
		gap,
	};
}

function withheld(name: 'value' | 'numerator' | 'denominator', gap: DataRow['gap']): Numbers {
	return gap === 'withheld' ? { [name]: 'suppressed' } : {};
}

function readValue(cell: DataCell | undefined, format: RowFormat): Numbers | Refusal {
	const value = readCell(cell, format);
	if (value === 'bad') return badNumber(cell, 'value');
	if ('gap' in value) return { ...withheld('value', value.gap), gap: value.gap };
	if ('numerator' in value) return readShare(value.numerator, value.denominator, cell, cell);
	const isOdd = value.isPercent && format.unit !== 'percent';
	if (isOdd) {
		return {
			kind: 'odd-percentage',
			message: `“${cell?.text}” is a percentage in a column of other numbers. Write the number of the same kind.`,
			cell,
		};
	}
	const isFraction = !value.isPercent && value.number >= 0 && value.number <= 1;
	const scale = format.scalesFractions && isFraction ? 100 : 1;
	return { value: scale === 1 ? value.number : Number((value.number * scale).toPrecision(12)) };
}

function readShare(
	numerator: number,
	denominator: number,
	part: DataCell | undefined,
	whole: DataCell | undefined,
): Numbers | Refusal {
	const below = (name: string, number: number, cell: DataCell | undefined): Refusal => ({
		kind: 'below-zero',
		message: `The ${name}, ${number}, is below 0.`,
		cell,
	});
	if (denominator < 0) return below('denominator', denominator, whole);
	if (numerator < 0) return below('numerator', numerator, part);
	if (numerator > denominator) {
		return {
			kind: 'above-whole',
			message: `The numerator, ${numerator}, is larger than the denominator, ${denominator}. The number counted comes first, then the number it is out of.`,
			cell: part,
		};
	}
	// Nothing out of nothing is no share.
	return denominator === 0
		? { numerator, denominator, gap: 'missing' }
		: { numerator, denominator };
}

function readCell(cell: DataCell | undefined, { mark }: RowFormat): CellValue {
	return cellValue(cell?.text ?? '', mark);
}

function isNumberOrGap(
	value: CellValue,
): value is Extract<CellValue, { gap: unknown } | { number: unknown }> {
	return value !== 'bad' && ('gap' in value || 'number' in value);
}

function badNumber(cell: DataCell | undefined, name: string): Refusal {
	const text = cell?.text ?? '';
	if (text.startsWith('=')) {
		return {
			kind: 'formula',
			message: `“${text}” is a formula, not its result. Copy the cells again and paste their values.`,
			cell,
		};
	}
	return {
		kind: 'bad-number',
		message: `“${text}” is not a number (${name}). Write a number, nothing if it is missing, or * if it is withheld.`,
		cell,
	};
}
