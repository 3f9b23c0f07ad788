/** Numbers as readers see them. */

const NAMES = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Returns a count within a sentence: “one” to “nine”, then figures. */
export function countInWords(count: number): string {
	return NAMES[count] ?? `${count}`;
}

/** “once”, “twice”, “three times”, “12 times”. */
export function timesInWords(count: number): string {
	if (count === 1) return 'once';
	return count === 2 ? 'twice' : `${countInWords(count)} times`;
}

/** Returns how many decimals are needed to show a difference of a hundredth of the range of the numbers, at most 6. */
export function decimalsFor(span: number): number {
	if (!(span > 0)) return 0;
	return Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(span))));
}

/** Returns a rounded number with thousands separators, a minus sign and no trailing zeros: “1,234.5”. */
export function roundedInWords(value: number, decimals: number): string {
	const rounded = value.toFixed(decimals);
	const [whole = '', fraction = ''] = rounded.replace('-', '').split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	const rest = fraction.replace(/0+$/, '');
	const isZero = Number(rounded) === 0;
	return `${value < 0 && !isZero ? '−' : ''}${grouped}${rest && `.${rest}`}`;
}

/** Returns a number with its unit if that follows each number: “84%”. */
export function roundedValueInWords(
	value: number,
	decimals: number,
	unit: string | undefined,
): string {
	return `${roundedInWords(value, decimals)}${unit === 'percent' ? '%' : ''}`;
}
