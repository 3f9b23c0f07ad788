import { ID } from '../../schema/id.ts';
import { MOST_KEPT } from './shortlist.ts';

/** What the address of the shortlist says. */
export interface ShortlistAddress {
	/** Ids of change ideas, each once; `undefined` when the address names none at all. */
	ids: readonly string[] | undefined;
	/** Parts of the address that mean nothing here, as written. */
	unknown: readonly string[];
}

/** Reads the part of an address after `?`: `ideas=a,b`. */
export function readShortlistAddress(query: string): ShortlistAddress {
	let ids: string[] | undefined;
	const unknown: string[] = [];
	for (const [name, text] of new URLSearchParams(query)) {
		if (name !== 'ideas') {
			unknown.push(text ? `${name}=${text}` : name);
			continue;
		}
		const named = [...new Set(text.split(',').filter(Boolean))];
		unknown.push(...named.filter((id) => !ID.test(id)));
		const known = [...(ids ?? []), ...named.filter((id) => ID.test(id))];
		unknown.push(...known.slice(MOST_KEPT));
		ids = known.slice(0, MOST_KEPT);
	}
	return { ids, unknown };
}
