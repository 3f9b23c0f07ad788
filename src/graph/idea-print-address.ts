/** What of a change idea is made for paper: the pack of four sheets, the summary on one page, the poster, the page for a board. */
export const IDEA_PRINTS = ['pack', 'one-page', 'poster', 'board'] as const;

export type IdeaPrint = (typeof IDEA_PRINTS)[number];

/** The address of a change idea’s pages for paper; `by/` is kept free of change ideas. */
export function ideaPrintAddress(print: IdeaPrint, id: string): string {
	return `${topOf(print)}${id}/`;
}

/** @param address without the base path */
export function isIdeaPrint(address: string): boolean {
	return IDEA_PRINTS.some((print) => address.startsWith(topOf(print)));
}

function topOf(print: IdeaPrint): string {
	return `/change-ideas/by/${print}/`;
}
