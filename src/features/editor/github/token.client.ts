/** Begins with the path of the site, so that a reader who makes this site forget everything ends the session, too. */
const KEPT = `${import.meta.env.BASE_URL}editor-github-token`;

/** The token of who is signed in: kept for this tab alone, until it is closed. */
export const token = {
	read: () => sessionStorage.getItem(KEPT) ?? '',
	keep: (value: string) => sessionStorage.setItem(KEPT, value),
	forget: () => sessionStorage.removeItem(KEPT),
};
