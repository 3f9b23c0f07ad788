/** What a cell may mean as a date, before the whole column has settled how to read it. */
export type DateForm =
	/** Read in one way alone. */
	| { kind: 'day'; date: string; order: 'year-first' | 'named' }
	/** Two numbers and a year: the day comes first, or the month. Each reading is `undefined` where the calendar has no such day. */
	| { kind: 'numeric'; dayFirst: string | undefined; monthFirst: string | undefined; mark: string }
	/** “2011-12”: December, or a financial year. */
	| { kind: 'year-pair'; month: string | undefined; financial: string }
	| { kind: 'quarter'; year: number; quarter: number }
	/** A month, perhaps with a day, of a year that is not said. */
	| { kind: 'yearless'; month: number; day: number }
	| { kind: 'week'; week: number }
	/** A number that is a date only in a column of dates: a year, or the serial number of a spreadsheet. */
	| { kind: 'bare-year'; date: string }
	| { kind: 'serial'; date: string };

/** Forms that are dates wherever they are found. */
export function isSureDate({ kind }: DateForm): boolean {
	return kind !== 'bare-year' && kind !== 'serial';
}
