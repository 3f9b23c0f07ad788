import { linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Pages for Pagefind, which reads every page in a folder. */
export interface GatheredPages {
	/** The folder that they are in. */
	pages: string;
	discard(): void;
}

/** Returns the folder in which the searched pages of a built site are gathered. */
export function gatheredPages(site: string): string {
	return `${site.replace(/[\\/]$/, '')}-searched`;
}

/**
 * Gathers the pages that are searched, as links to their files in a folder of their own: on a large site, most pages are
 * for printing, or lists, and are not searched.
 * @param site the folder of the built site
 * @param base the path of the site on its host, with `/` at both ends
 * @param addresses of the pages that are searched; `undefined` if that is not known, so that all are read
 */
export function gatherPages(
	site: string,
	base: string,
	addresses: readonly string[] | undefined,
): GatheredPages {
	if (!addresses) return { pages: site, discard: () => undefined };
	const pages = gatheredPages(site);
	const discard = () => rmSync(pages, { recursive: true, force: true });
	discard();
	mkdirSync(pages, { recursive: true });
	for (const address of addresses) {
		const page = `${decodeURI(address.slice(base.length))}index.html`;
		mkdirSync(dirname(join(pages, page)), { recursive: true });
		linkSync(join(site, page), join(pages, page));
	}
	return { pages, discard };
}
