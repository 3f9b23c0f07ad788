/** Headers of the addresses that match a pattern, in which at most one `*` stands for any characters. */
export interface HeaderRule {
	/** An address from the site’s root, without its base path. */
	pattern: string;
	headers: Readonly<Record<string, string>>;
}

/**
 * Returns the headers of an address. Where several rules set one header, the last one counts.
 * @param address from the site’s root, without its base path and without a query
 */
export function matchingHeaders(
	rules: readonly HeaderRule[],
	address: string,
): Record<string, string> {
	const matching = rules.filter(({ pattern }) => matches(pattern, address));
	return Object.assign({}, ...matching.map(({ headers }) => headers));
}

/** Returns whether an address matches a pattern, in which at most one `*` stands for any characters. */
export function matches(pattern: string, address: string): boolean {
	const [start = '', end] = pattern.split('*');
	if (end === undefined) return address === pattern;
	return (
		address.length >= start.length + end.length &&
		address.startsWith(start) &&
		address.endsWith(end)
	);
}
