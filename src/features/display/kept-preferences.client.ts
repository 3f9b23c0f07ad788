import {
	PREFERENCE_NAMES,
	type ReadingPreferences,
	readPreferences,
} from './reading-preferences.ts';

/** How the reader would like to read, in the reader’s own browser. What the browser won’t keep lasts as long as the page. */

const KEY = `${import.meta.env.BASE_URL}reading`;

/** Stands in for the browser’s storage once that is full or forbidden. */
let ofThisPage: ReadingPreferences | undefined;

export function keptPreferences(): ReadingPreferences {
	if (ofThisPage) return ofThisPage;
	try {
		return readPreferences(localStorage.getItem(KEY));
	} catch {
		return {};
	}
}

/** Applies the preferences to this page, and keeps them for the next page. */
export function keepPreferences(chosen: ReadingPreferences): void {
	for (const name of PREFERENCE_NAMES) {
		const value = chosen[name];
		if (value === undefined) document.documentElement.removeAttribute(`data-reading-${name}`);
		else document.documentElement.setAttribute(`data-reading-${name}`, value);
	}
	try {
		if (Object.keys(chosen).length > 0) localStorage.setItem(KEY, JSON.stringify(chosen));
		else localStorage.removeItem(KEY);
		ofThisPage = undefined;
	} catch {
		ofThisPage = chosen;
	}
}

/** False once the browser would not keep the preferences. */
export function areKeptByBrowser(): boolean {
	return ofThisPage === undefined;
}
