const KEPT = 'editor-github-token';

/** The token of who is signed in: kept for this tab alone, until it is closed. */
export const token = {
	read: () => sessionStorage.getItem(KEPT) ?? '',
	keep: (value: string) => sessionStorage.setItem(KEPT, value),
	forget: () => sessionStorage.removeItem(KEPT),
};
