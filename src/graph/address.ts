import { KINDS } from '../kinds/index.ts';
import type { CollectionName } from '../schema/collection-name.ts';
import { ROLE_ADDRESSES } from './guide-roles.ts';

/**
 * The address of everything on the built site. Addresses are written from the site’s root, without its
 * base path, and end in `/`; `withBase` adds the base path as a page is written.
 */

/** What an address depends on beside the entry’s own id. */
export interface AddressContext {
	/** The id of the leading programme. */
	leading: string | undefined;
	/** The programme of a coaching offer. */
	programme?: string | undefined;
}

/** Returns an id as an anchor of its page. */
export function anchorFromId(id: string): string {
	return id.replaceAll('/', '-');
}

/** Returns the address of an entry. */
export function itemAddress(
	collection: CollectionName,
	id: string,
	{ leading, programme }: AddressContext,
): string {
	switch (KINDS[collection].page) {
		case 'root':
			return id === 'index' ? '/' : `/${id}/`;
		case 'list':
			return `/${collection}/#${anchorFromId(id)}`;
		case 'programme':
			return `${itemAddress('programmes', programme ?? leading ?? '', { leading })}#${collection}-${anchorFromId(id)}`;
		case 'own':
			return collection === 'programmes' && id === leading
				? '/programme/'
				: `/${collection}/${id}/`;
	}
}

/** The page on which readers draw charts of their own data. */
export const DRAW_CHART = '/tools/run-chart/';

/** Where readers answer three questions about their ward. */
export const MY_WARD = '/change-ideas/by/ward/';

/** Where readers write that something is wrong. */
export const CORRECTION = '/contact/correction/';

/** Where readers write that they tried an idea on their own ward. */
export const TRIED_IT = '/contact/tried-it/';

/** The editor for teams, on sites that have it. */
export const TEAM_EDITOR = '/admin/';

/** Pages into which readers put their own data, and which promise not to send them. */
export const PAGES_WITHOUT_CONNECTIONS: ReadonlySet<string> = new Set([
	DRAW_CHART,
	CORRECTION,
	TRIED_IT,
	...ROLE_ADDRESSES,
]);

/** Where figures that count the same thing stand side by side. */
export const FIGURES_COMPARED = '/facts/compared/';

/** Returns the page of one such set of figures. */
export function figuresAddress(slug: string): string {
	return `${FIGURES_COMPARED}${slug}/`;
}

/** Returns the page on which the measures of all change ideas are side by side; further pages have a number. */
export const MEASURES_TOGETHER = '/facts/measures/';

/** How to write to those who keep the site. */
export const CONTACT = '/contact/';

/** Returns an address with the base path of the site. */
export function withBase(base: string, address: string): string {
	return `${base.endsWith('/') ? base : `${base}/`}${address.replace(/^\//, '')}`;
}
