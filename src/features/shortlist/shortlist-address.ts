import { ID } from '../../schema/id.ts';
import { addressPart } from '../../ui/left-out-note.ts';
import { MOST_KEPT } from './shortlist.ts';

/** What the address of the shortlist says. */
export interface ShortlistAddress {
	/** Ids of change ideas, each once; `undefined` when the address names none at all. */
	ids: readonly string[] | undefined;
	/** Ids of further ideas, for which the comparison has no space. */
	beyond: readonly string[];
	/** Parts of the address that mean nothing here, as written. */
	unknown: readonly string[];
}

/** Reads the part of an address after `?`: `ideas=a,b`. */
export function readShortlistAddress(query: string): ShortlistAddress {
	let named: Set<string> | undefined;
	const unknown: string[] = [];
	for (const [name, text] of new URLSearchParams(query)) {
		if (name !== 'ideas') {
			unknown.push(addressPart(name, text));
			continue;
		}
		named ??= new Set();
		for (const id of text.split(',').filter(Boolean)) {
			if (ID.test(id)) named.add(id);
			else unknown.push(id);
		}
	}
	const ids = named && [...named];
	return { ids: ids?.slice(0, MOST_KEPT), beyond: ids?.slice(MOST_KEPT) ?? [], unknown };
}
