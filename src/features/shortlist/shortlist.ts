import { ID } from '../../schema/id.ts';
import { readKeptTexts } from '../../ui/kept/kept-texts.ts';

/** The most ideas on a shortlist: more cannot be compared side by side. */
export const MOST_KEPT = 20;

/** Writes ids so that `readShortlistAddress` reads them again; nothing for none. An id needs no escaping. */
export function writeShortlistAddress(ids: readonly string[]): string {
	return ids.length > 0 ? `?ideas=${ids.join(',')}` : '';
}

/** Reads what a browser kept. Anything other than a list of ids, such as data of another program, is left out. */
export function readKept(text: string | null): string[] {
	return withIdeas([], readKeptTexts(text, ID));
}

/** Adds ids to a shortlist, each once, as far as there is room. */
export function withIdeas(kept: readonly string[], ids: readonly string[]): string[] {
	return [...new Set([...kept, ...ids])].slice(0, MOST_KEPT);
}
