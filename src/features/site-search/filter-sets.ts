/** The pages that have each value of each filter: filter, value, keys of pages. */
export type FilterSets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** How many pages each value would find: filter, value, number of pages. Values that would find none are left out. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Values by filter: a page has one of the values of each filter. */
export type ChosenValues = Readonly<Record<string, readonly string[]>>;

/** The pages that have one of the chosen values of each filter, in the order given. */
export function narrowPages(
	pages: readonly string[],
	chosen: ChosenValues,
	sets: FilterSets,
	without?: string,
): string[] {
	const wanted = Object.entries(chosen).filter(([filter]) => filter !== without);
	return pages.filter((page) =>
		wanted.every(([filter, values]) =>
			values.some((value) => sets.get(filter)?.get(value)?.has(page)),
		),
	);
}

/**
 * Counts the pages of each value. The values of a filter are counted as if none of that filter were chosen, so that
 * a reader sees what another value would add.
 */
export function countValues(
	pages: readonly string[],
	chosen: ChosenValues,
	sets: FilterSets,
): FilterCounts {
	return Object.fromEntries(
		[...sets].map(([filter, values]) => {
			const counted = narrowPages(pages, chosen, sets, filter);
			const counts = [...values].map(
				([value, keys]) => [value, counted.filter((page) => keys.has(page)).length] as const,
			);
			return [filter, Object.fromEntries(counts.filter(([, count]) => count > 0))];
		}),
	);
}
