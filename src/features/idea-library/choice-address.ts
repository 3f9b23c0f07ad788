import { isKey } from '../../format/keys.ts';
import { addressPart } from '../../ui/left-out-note.ts';
import type { Facet } from './facets.ts';
import type { Choice, IdeaIndex, Sort } from './idea-index.ts';
import { usefulSorts } from './sorts.ts';

/** What the address of the library says, and what in it the library does not know. */
export interface AddressState {
	choice: Choice;
	sort: Sort;
	/** Parameters and values that mean nothing here, as written in the address. */
	unknown: readonly string[];
}

/** Reads the part of an address after `?`: `driver=a,b&words=form&sort=evidence`. */
export function readAddress(query: string, index: IdeaIndex): AddressState {
	const values = new Map<Facet, Set<string>>();
	const unknown: string[] = [];
	let words = '';
	let sort: Sort = 'relevance';
	const sorts = usefulSorts(index);
	for (const [name, text] of new URLSearchParams(query)) {
		const known = isKey(index.values, name) ? index.values[name] : undefined;
		if (known && isKey(index.values, name)) {
			for (const value of text.split(',').filter(Boolean)) {
				if (known.includes(value)) values.set(name, (values.get(name) ?? new Set()).add(value));
				else unknown.push(`${name}=${value}`);
			}
		} else if (name === 'words') words = text.slice(0, MAX_WORDS);
		else if (name === 'sort' && isSort(text, sorts)) sort = text;
		else unknown.push(addressPart(name, text));
	}
	return { choice: { values, words }, sort, unknown };
}

const MAX_WORDS = 200;

function isSort(text: string, sorts: readonly Sort[]): text is Sort {
	return sorts.some((sort) => sort === text);
}

/** Writes a choice so that `readAddress` reads it again; nothing for no choice at all. */
export function writeAddress({ choice, sort }: Pick<AddressState, 'choice' | 'sort'>): string {
	const parts: string[] = [];
	for (const [facet, values] of choice.values) {
		if (values.size > 0) parts.push(`${facet}=${[...values].map(encodeURIComponent).join(',')}`);
	}
	if (choice.words.trim()) parts.push(`words=${encodeURIComponent(choice.words.trim())}`);
	if (sort !== 'relevance') parts.push(`sort=${sort}`);
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}
