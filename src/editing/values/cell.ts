/** What a cell of a workbook, or a field of a file, holds. */
export interface CellContent {
	/** A date has no time zone: its parts in UTC are what the workbook shows. */
	value: string | number | boolean | Date;
	/** True for a number that is shown as a percentage. */
	isPercent?: boolean;
	/** True for a date that is shown as a month. */
	isMonth?: boolean;
}

/** Returns what a cell shows, as text. */
export function cellText({ value, isPercent }: CellContent): string {
	if (value instanceof Date) return dateText(value);
	if (typeof value === 'number') return isPercent ? `${percentage(value)}%` : String(value);
	if (typeof value === 'boolean') return value ? 'Yes' : 'No';
	return value.replaceAll(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').trim();
}

/** Returns a date as the content writes it: with its time, if it has one. */
export function dateText(date: Date): string {
	const [day = '', time = ''] = date.toISOString().split('T');
	return time.startsWith('00:00') ? day : `${day}T${time.slice(0, 5)}`;
}

/** A share as a percentage: 0.285 is 28.5, without the error of binary numbers. */
export function percentage(share: number): number {
	return Number((share * 100).toPrecision(12));
}
