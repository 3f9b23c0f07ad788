/** The names of the months, starting with January. */
export const MONTH_NAMES = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

/**
 * Returns the number of a month, counted from 1, by its name or an abbreviation of it: 3 for `march`, `Mar` or `MAR`.
 *
 * @returns `undefined` for fewer than three letters, and for text that is not the start of a month’s name
 */
export function monthNamed(name: string): number | undefined {
	const small = name.toLowerCase();
	if (small.length < 3) return undefined;
	const index = MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(small));
	return index < 0 ? undefined : index + 1;
}
