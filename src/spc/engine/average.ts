/**
 * Returns the arithmetic mean; `undefined` for an empty list.
 *
 * Summed with Neumaier’s correction (Zeitschrift für angewandte Mathematik und Mechanik 54, 1974, 39–51),
 * so that the order of the values does not affect it.
 */
export function average(values: readonly number[]): number | undefined {
	if (values.length === 0) return undefined;
	let sum = 0;
	let lost = 0;
	for (const value of values) {
		const next = sum + value;
		lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
		sum = next;
	}
	return (sum + lost) / values.length;
}
