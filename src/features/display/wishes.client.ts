import { type ReadingWishes, readWishes, WISH_NAMES } from './reading-preferences.ts';

/** How the reader would like to read, in the reader’s own browser. What the browser won’t keep lasts as long as the page. */

const KEY = `${import.meta.env.BASE_URL}reading`;

/** Stands in for the browser’s storage once that is full or forbidden. */
let ofThisPage: ReadingWishes | undefined;

export function wishes(): ReadingWishes {
	if (ofThisPage) return ofThisPage;
	try {
		return readWishes(localStorage.getItem(KEY));
	} catch {
		return {};
	}
}

/** Shows the page as wished, and keeps the wishes for the next page. */
export function keepWishes(wished: ReadingWishes): void {
	for (const name of WISH_NAMES) {
		const value = wished[name];
		if (value === undefined) document.documentElement.removeAttribute(`data-reading-${name}`);
		else document.documentElement.setAttribute(`data-reading-${name}`, value);
	}
	try {
		if (Object.keys(wished).length > 0) localStorage.setItem(KEY, JSON.stringify(wished));
		else localStorage.removeItem(KEY);
		ofThisPage = undefined;
	} catch {
		ofThisPage = wished;
	}
}

/** False once the browser would not keep the wishes. */
export function areKeptByBrowser(): boolean {
	return ofThisPage === undefined;
}
