/** What a reader searches for: the words, and the values chosen for each filter. The address of the search page holds it. */
export interface SearchState {
	query: string;
	/** Values by the filter’s name in the address. */
	chosen: Readonly<Record<string, readonly string[]>>;
}

/** A filter of the search: its name in the index, in the address, and for the reader. */
export interface Filter {
	name: string;
	param: string;
	label: string;
}

export const FILTERS: readonly Filter[] = [
	{ name: 'Kind', param: 'kind', label: 'Kind of page' },
	{ name: 'Service type', param: 'service-type', label: 'Type of service' },
	{ name: 'Driver', param: 'driver', label: 'Driver' },
	{ name: 'Population', param: 'population', label: 'Who it is for' },
];

/** Reads the part of an address after `?`. */
export function stateFrom(search: string): SearchState {
	const params = new URLSearchParams(search);
	const chosen: Record<string, readonly string[]> = {};
	for (const { param } of FILTERS) {
		const values = [...new Set(params.getAll(param).filter(Boolean))];
		if (values.length > 0) chosen[param] = values;
	}
	return { query: (params.get('q') ?? '').trim(), chosen };
}

/** Writes the part of an address after `?`; empty when nothing is searched for. */
export function addressOfState({ query, chosen }: SearchState): string {
	const params = new URLSearchParams();
	if (query) params.append('q', query);
	for (const { param } of FILTERS)
		for (const value of chosen[param] ?? []) params.append(param, value);
	const written = params.toString();
	return written ? `?${written}` : '';
}

/** True when neither a word nor a filter narrows the search. */
export function isEmpty({ query, chosen }: SearchState): boolean {
	return query === '' && Object.keys(chosen).length === 0;
}

/** The state with a value of a filter chosen, or no more. */
export function toggled(state: SearchState, param: string, value: string): SearchState {
	const values = state.chosen[param] ?? [];
	const next = values.includes(value)
		? values.filter((each) => each !== value)
		: [...values, value];
	const { [param]: _, ...others } = state.chosen;
	return { ...state, chosen: next.length > 0 ? { ...others, [param]: next } : others };
}

/** What Pagefind is asked: one of the values within a filter, and all filters together. */
export type IndexFilters = Record<string, { any: readonly string[] }>;

/** @param without the filter to leave out, to count what its other values would find */
export function indexFilters({ chosen }: SearchState, without?: string): IndexFilters {
	return Object.fromEntries(
		FILTERS.filter(({ param }) => param !== without && chosen[param]).map(({ name, param }) => [
			name,
			{ any: chosen[param] ?? [] },
		]),
	);
}

/** What to search for in place of an address that leads nowhere, the most exact first: the words of its last step, then the longest of them. */
export function wordsOfAddress(path: string): string[] {
	const last = path.split('/').filter(Boolean).at(-1) ?? '';
	const words = decoded(last)
		.replace(/\.[a-z0-9]{1,5}$/i, '')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
	const longest = [...words].sort((a, b) => b.length - a.length)[0];
	return [...new Set([words.join(' '), longest ?? ''])].filter(Boolean);
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** “12 results for “ward round””, as it is read out. */
export function resultInWords(count: number, { query }: SearchState): string {
	const results = count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`;
	return query ? `${results} for “${query}”` : results;
}
