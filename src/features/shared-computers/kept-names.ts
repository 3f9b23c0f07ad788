/**
 * The names in a browser’s storage that belong to a site. One that has its host to itself owns all of them; one below a
 * path shares the storage with others, and its own begin with that path.
 * @param base the path below which the site is served, with `/` at both ends
 */
export function keptNames(names: readonly string[], base: string): string[] {
	return names.filter((name) => name.startsWith(base) || base === '/');
}
