import { type CsvValue, csvDocument } from '../../format/csv.ts';

/** A column of a table, as Frictionless describes it (https://specs.frictionlessdata.io/table-schema/). */
export interface Column {
	name: string;
	/** `date` is a day, `YYYY-MM-DD`. */
	type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
	/** What it says, and what an empty cell means where that is not plain. */
	about: string;
}

/** The tables by name, with their titles. */
export const TABLE_TITLES = {
	adoptions: 'Where change ideas were tried',
	results: 'Results of change ideas',
	'idea-drivers': 'Drivers of change ideas',
	'measure-values': 'Values of measures over time',
	sites: 'Sites',
	events: 'Events',
	sources: 'Sources',
} as const;

type TableName = keyof typeof TABLE_TITLES;

/** A table with one value a cell: as CSV, as a sheet of the workbook, and as a resource of the data package. */
export interface LongTable {
	/** Its name, which is also that of its file and its sheet. */
	name: TableName;
	/** What a row is. */
	row: string;
	columns: readonly Column[];
	/** The columns that tell one row from another. */
	key: readonly string[];
	/** Which columns name a row of another table, by its name. */
	references?: readonly { column: string; table: TableName }[];
	rows: readonly (readonly CsvValue[])[];
}

/** The address of the description of all tables, from the site’s root. */
export const DATA_PACKAGE = '/api/datapackage.json';

/** The address of the workbook, from the site’s root. */
export const WORKBOOK = '/api/site.xlsx';

/** Returns the address of a table, from the site’s root. */
export function tableAddress(name: TableName): string {
	return `/api/csv/${name}.csv`;
}

export function longTableCsv({ columns, rows }: LongTable): string {
	return csvDocument(
		columns.map(({ name }) => name),
		rows,
	);
}

/** Returns the first day of a year, month or day: `2024-04-01` for `2024-04`. */
export function startDay(time: string | undefined): string | undefined {
	if (time === undefined) return undefined;
	const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(time) ?? [];
	return year === undefined ? undefined : `${year}-${month}-${day}`;
}
