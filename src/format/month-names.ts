/** The names of the months, from January on. */
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
 * The number of the month, from 1 on, that a name or its beginning means: 3 for `march`, `Mar` or `MAR`.
 *
 * @returns `undefined` for fewer than three letters, and for what begins no month
 */
export function monthNamed(name: string): number | undefined {
	const small = name.toLowerCase();
	if (small.length < 3) return undefined;
	const index = MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(small));
	return index < 0 ? undefined : index + 1;
}
