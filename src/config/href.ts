import { withBase } from '../graph/address.ts';

/** Returns an address of the site, which begins with `/`, below the path at which the site is served. */
export function href(address: string): string {
	return withBase(import.meta.env.BASE_URL, address);
}

/** Returns the address of a page from its path as requested, which is the inverse of `href`. */
export function pageAddress(pathname: string): string {
	return `/${pathname.slice(href('/').length)}`;
}
