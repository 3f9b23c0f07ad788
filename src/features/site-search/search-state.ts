/** What a reader searches for: the words, and the values chosen for each filter. The address of the search page holds it. */
export interface SearchState {
	query: string;
	/** Values by the filter’s name in the address. */
	chosen: Readonly<Record<string, readonly string[]>>;
	/** True when the words are to be looked for as they are, whatever their spelling. */
	asTyped: boolean;
	/** True when the whole text of pages is to be searched, where a large site would begin with titles and summaries. */
	inTexts: boolean;
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

export const NOTHING_ASKED: SearchState = { query: '', chosen: {}, asTyped: false, inTexts: false };

/** Reads the part of an address after `?`. Anything but a filter, such as one of an older version, is ignored. */
export function stateFrom(search: string): SearchState {
	const params = new URLSearchParams(search);
	const chosen: Record<string, readonly string[]> = {};
	for (const { param } of FILTERS) {
		const values = [...new Set(params.getAll(param).filter(Boolean))];
		if (values.length > 0) chosen[param] = values;
	}
	return {
		query: (params.get('q') ?? '').trim(),
		chosen,
		asTyped: params.get('spelling') === 'as-typed',
		inTexts: params.get('in') === 'whole-text',
	};
}

/** Writes the part of an address after `?`; empty when nothing is searched for. */
export function addressOfState({ query, chosen, asTyped, inTexts }: SearchState): string {
	const params = new URLSearchParams();
	if (query) params.append('q', query);
	if (query && asTyped) params.append('spelling', 'as-typed');
	if (query && inTexts) params.append('in', 'whole-text');
	for (const { param } of FILTERS)
		for (const value of chosen[param] ?? []) params.append(param, value);
	const written = params.toString();
	return written ? `?${written}` : '';
}

/** True when neither a word nor a filter narrows the search. */
export function isEmpty({ query, chosen }: SearchState): boolean {
	return query === '' && Object.keys(chosen).length === 0;
}

/** The state with a value of a filter chosen, or no longer chosen. */
export function toggled(state: SearchState, param: string, value: string): SearchState {
	const values = state.chosen[param] ?? [];
	const next = values.includes(value)
		? values.filter((each) => each !== value)
		: [...values, value];
	const { [param]: _, ...others } = state.chosen;
	return { ...state, chosen: next.length > 0 ? { ...others, [param]: next } : others };
}

/** The chosen values by the name of the filter in the index. */
export function chosenInIndex({ chosen }: SearchState): Record<string, readonly string[]> {
	return Object.fromEntries(
		FILTERS.flatMap(({ name, param }) => (chosen[param] ? [[name, chosen[param]]] : [])),
	);
}
