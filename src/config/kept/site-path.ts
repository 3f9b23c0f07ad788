/** A path of Astro’s, and what is rendered for it. */
export interface SitePath {
	/** The path from the site’s root, as `change-ideas/an-idea` or `/robots.txt`. */
	pathname: string;
	type: string;
}

/** Hosts serve these pages in place of one that is missing or fails. */
const ERROR_PAGE = /^(?:404|500)$/;

/**
 * Returns the address at which Astro has a page or file. Pages end with a `/`, and files of some routes, too.
 * @param base the path of the site on its host, with `/` at both ends
 */
export function pathAddress({ pathname, type }: SitePath, base: string): string {
	const path = pathname.replace(/^\/+/, '');
	return type === 'page' && path !== '' ? `${base}${trimSlashes(path)}/` : `${base}${path}`;
}

/** Returns the file of a page or file, from the folder of the site. */
export function pathFile({ pathname, type }: SitePath): string {
	const path = trimSlashes(pathname);
	if (type !== 'page') return path;
	if (ERROR_PAGE.test(path)) return `${path}.html`;
	return path === '' ? 'index.html' : `${path}/index.html`;
}

function trimSlashes(path: string): string {
	return path.replace(/^\/+|\/+$/g, '');
}
