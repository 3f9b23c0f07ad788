/** Returns the indexes of texts that occur earlier in the list. */
export function repeated(values: readonly unknown[]): number[] {
	const seen = new Set<string>();
	return values.flatMap((value, index) => {
		if (typeof value !== 'string') return [];
		const again = seen.has(value);
		seen.add(value);
		return again ? [index] : [];
	});
}
