import { ID } from '../schemas/id.ts';

/** More than these nobody compares side by side. */
export const MOST_KEPT = 20;

/** What the address of the shortlist says. */
export interface ShortlistAddress {
	/** Ids of change ideas, each once; `undefined` when the address names none at all. */
	ids: readonly string[] | undefined;
	/** Parts of the address that mean nothing here, as they stand in it. */
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

/** Writes ids so that `readShortlistAddress` reads them again; nothing for none. An id needs no escaping. */
export function writeShortlistAddress(ids: readonly string[]): string {
	return ids.length > 0 ? `?ideas=${ids.join(',')}` : '';
}

/** Reads what a browser kept. What is no list of ids, or was kept by something else, is left out. */
export function readKept(text: string | null): string[] {
	let kept: unknown;
	try {
		kept = JSON.parse(text ?? '[]');
	} catch {
		return [];
	}
	if (!Array.isArray(kept)) return [];
	const ids = kept.filter((id): id is string => typeof id === 'string' && ID.test(id));
	return [...new Set(ids)].slice(0, MOST_KEPT);
}

/** Adds ids to a shortlist, each once, as far as there is room. */
export function withIdeas(kept: readonly string[], ids: readonly string[]): string[] {
	return [...new Set([...kept, ...ids])].slice(0, MOST_KEPT);
}
