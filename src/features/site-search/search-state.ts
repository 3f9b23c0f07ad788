import { addressPart } from '../../ui/left-out-note.ts';
import type { ChosenValues, FilterSets } from './filter-sets.ts';

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

/** How an address says that words are looked for as they are, and that the whole text of pages is searched. */
const AS_TYPED = 'as-typed';
const WHOLE_TEXT = 'whole-text';

export const NOTHING_ASKED: SearchState = { query: '', chosen: {}, asTyped: false, inTexts: false };

/** What the address of a search says, and what in it the search does not know. */
export interface SearchAddress {
	state: SearchState;
	/** Parts that mean nothing here, such as those of an older version, as they are written in the address. */
	unknown: readonly string[];
}

/** Reads the part of an address after `?`. Of two queries the first counts; a part without a value asks for nothing. */
export function readSearchAddress(search: string): SearchAddress {
	const params = new URLSearchParams(search);
	const chosen: Record<string, readonly string[]> = {};
	for (const { param } of FILTERS) {
		const values = [...new Set(params.getAll(param).filter(Boolean))];
		if (values.length > 0) chosen[param] = values;
	}
	const query = params.get('q') ?? '';
	const isKnown = (name: string, text: string) =>
		FILTERS.some(({ param }) => param === name) ||
		(name === 'q' && (text === query || text === '')) ||
		(name === 'spelling' && text === AS_TYPED) ||
		(name === 'in' && text === WHOLE_TEXT);
	return {
		state: {
			query: query.trim(),
			chosen,
			asTyped: params.get('spelling') === AS_TYPED,
			inTexts: params.get('in') === WHOLE_TEXT,
		},
		unknown: [...params]
			.filter(([name, text]) => !isKnown(name, text))
			.map(([name, text]) => addressPart(name, text)),
	};
}

/** Writes the part of an address after `?`; empty when nothing is searched for. */
export function addressOfState({ query, chosen, asTyped, inTexts }: SearchState): string {
	const params = new URLSearchParams();
	if (query) params.append('q', query);
	if (query && asTyped) params.append('spelling', AS_TYPED);
	if (query && inTexts) params.append('in', WHOLE_TEXT);
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
export function chosenInIndex({ chosen }: SearchState): ChosenValues {
	return Object.fromEntries(
		FILTERS.flatMap(({ name, param }) => (chosen[param] ? [[name, chosen[param]]] : [])),
	);
}

/** The state without the values that no page has, and those values as they are written in an address. */
export function withoutGoneValues(state: SearchState, sets: FilterSets): SearchAddress {
	const unknown: string[] = [];
	const chosen: Record<string, readonly string[]> = {};
	for (const { name, param } of FILTERS) {
		const values = state.chosen[param] ?? [];
		const known = values.filter((value) => sets.get(name)?.has(value));
		if (known.length > 0) chosen[param] = known;
		for (const value of values) if (!known.includes(value)) unknown.push(addressPart(param, value));
	}
	return { state: { ...state, chosen }, unknown };
}
