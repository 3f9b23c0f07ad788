import { type PagefindResults, pagefind } from './pagefind.client.ts';
import { FILTERS, indexFilters, isEmpty, type SearchState } from './search-state.client.ts';

/** How many pages each value of a filter would find, by the filter’s name in the address. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface Found {
	results: PagefindResults['results'];
	counts: Counts;
}

/**
 * Searches the index. The values of a filter are counted as if none of that filter were chosen, so that
 * a reader sees what another value would add.
 */
export async function search(state: SearchState): Promise<Found> {
	if (isEmpty(state)) return { results: [], counts: {} };
	const index = await pagefind();
	const ask = (without?: string) =>
		index.search(state.query || null, { filters: indexFilters(state, without) });
	const found = await ask();
	const counts = await Promise.all(
		FILTERS.map(async ({ name, param }) => {
			const counted = state.chosen[param] ? await ask(param) : found;
			return [param, counted.filters[name] ?? {}] as const;
		}),
	);
	return { results: found.results, counts: Object.fromEntries(counts) };
}
