/** Light or dark as the reader chooses: kept for the next page where the browser allows it, else for this one. */

const KEY = `${import.meta.env.BASE_URL}theme`;

/** The choices by the value that is kept; nothing is kept for the colours of the device. */
export const COLOURS = { '': 'As on my device', light: 'Light', dark: 'Dark' } as const;

/** Stands in for the browser’s storage where that is full or forbidden. */
let ofThisPage: string | undefined;

/** What was chosen, `''` for the colours of the device. */
export function chosenColours(): string {
	if (ofThisPage !== undefined) return ofThisPage;
	try {
		const kept = localStorage.getItem(KEY) ?? '';
		return Object.hasOwn(COLOURS, kept) ? kept : '';
	} catch {
		return '';
	}
}

/** Shows the page in these colours. @returns whether the browser keeps the choice */
export function chooseColours(colours: string): boolean {
	try {
		if (colours) localStorage.setItem(KEY, colours);
		else localStorage.removeItem(KEY);
		// The head of the page listens for what other tabs keep, and shows it.
		dispatchEvent(new Event('storage'));
		ofThisPage = undefined;
		return true;
	} catch {
		const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
		document.documentElement.dataset.theme = colours || (isDark ? 'dark' : 'light');
		ofThisPage = colours;
		return false;
	}
}
