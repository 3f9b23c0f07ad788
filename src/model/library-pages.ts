/** A list longer than this is cut into pages. */
const MOST_ON_ONE_PAGE = 100;
const PAGE_SIZE = 50;

/** A list cut into pages: one page up to 100, pages of 50 beyond. An empty list has one empty page. */
export function pagesOf<T>(list: readonly T[]): T[][] {
	if (list.length <= MOST_ON_ONE_PAGE) return [[...list]];
	return Array.from({ length: Math.ceil(list.length / PAGE_SIZE) }, (_, page) =>
		list.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE),
	);
}

/** The address of a page of the library; `by/` is kept free of change ideas. */
export function libraryPageAddress(page: number): string {
	return page === 1 ? '/change-ideas/' : `/change-ideas/by/page/${page}/`;
}
