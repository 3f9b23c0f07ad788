import { readKept } from '../model/shortlist.ts';

/** The shortlist in the reader’s own browser. What the browser won’t keep lasts as long as the page. */

const KEY = `${import.meta.env.BASE_URL}shortlist`;
const CHANGED = 'shortlist-changed';

/** Stands in for the browser’s storage once that is full or forbidden. */
let ofThisPage: readonly string[] | undefined;

/** Ids of the kept ideas, in the order in which they were kept. */
export function keptIdeas(): readonly string[] {
	if (ofThisPage) return ofThisPage;
	try {
		return readKept(localStorage.getItem(KEY));
	} catch {
		return [];
	}
}

/** Keeps these ideas and no others. */
export function keepIdeas(ids: readonly string[]): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(ids));
		ofThisPage = undefined;
	} catch {
		ofThisPage = ids;
	}
	dispatchEvent(new Event(CHANGED));
}

/** False once the browser would not keep the shortlist. */
export function isKeptByBrowser(): boolean {
	return ofThisPage === undefined;
}

/** Calls back whenever the shortlist changes, in this tab or another one. */
export function onShortlistChange(callback: () => void, signal: AbortSignal): void {
	addEventListener(CHANGED, callback, { signal });
	addEventListener('storage', callback, { signal });
}
