import type { ColumnRole } from '../../data-reader/reading/reading.ts';

/** The columns that say which measure a row of data belongs to. */
export const IDEA_COLUMN = 'Change idea';
export const MEASURE_COLUMN = 'Measure';

/** The other columns of the sheet with data. */
export const DATA_COLUMNS: readonly { label: string; role: ColumnRole; hint: string }[] = [
	{ label: 'Date', role: 'date', hint: 'The day, or the first day of the week or month.' },
	{ label: 'Value', role: 'value', hint: 'The number, where it is not one out of another.' },
	{ label: 'Numerator', role: 'numerator', hint: 'How many were counted.' },
	{ label: 'Denominator', role: 'denominator', hint: 'Out of how many.' },
	{ label: 'Note', role: 'note', hint: 'What happened, if it explains the number.' },
];
