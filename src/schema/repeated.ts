/** The indexes of texts that the list has earlier already. */
export function repeated(values: readonly unknown[]): number[] {
	const seen = new Set<string>();
	return values.flatMap((value, index) => {
		if (typeof value !== 'string') return [];
		const again = seen.has(value);
		seen.add(value);
		return again ? [index] : [];
	});
}
