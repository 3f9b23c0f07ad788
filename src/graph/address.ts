import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';
import { PICTURE_LIST } from '../schema/picture.ts';
import { FIELD_GUIDE, RULE_GUIDE } from './guide-address.ts';
import { ROLE_ADDRESSES } from './guide-roles.ts';

/**
 * Where everything stands on the built site. Addresses are written from the site’s root, without its
 * base path, and end in `/`; `withBase` adds the base path as a page is written.
 */

/** Collections whose entries stand on one page together, each with an anchor. */
const ON_ONE_PAGE = new Set<CollectionName>(['facts', 'sources', 'glossary', 'voices']);

/** Collections with a list at `/<collection>/`. */
const LISTED: readonly CollectionName[] = COLLECTIONS.filter(
	(name) => !['programmes', 'phases', 'coaching', 'pages'].includes(name),
);

/** What an address depends on beside the entry’s own id. */
export interface AddressContext {
	/** The id of the programme that leads. */
	leading: string | undefined;
	/** The programme of a coaching offer. */
	programme?: string | undefined;
}

/** An id as an anchor of its page. */
export function anchorOf(id: string): string {
	return id.replaceAll('/', '-');
}

/** The address of an entry. */
export function addressOf(
	collection: CollectionName,
	id: string,
	{ leading, programme }: AddressContext,
): string {
	if (collection === 'pages') return id === 'index' ? '/' : `/${id}/`;
	if (collection === 'programmes') return id === leading ? '/programme/' : `/programmes/${id}/`;
	if (collection === 'coaching') {
		return `${addressOf('programmes', programme ?? leading ?? '', { leading })}#coaching-${anchorOf(id)}`;
	}
	return ON_ONE_PAGE.has(collection) ? `/${collection}/#${anchorOf(id)}` : `/${collection}/${id}/`;
}

/** Where readers draw charts of their own data. */
export const DRAW_CHART = '/tools/run-chart/';

/** Pages that readers put something of their own into, and that are promised to keep it to themselves. */
export const PAGES_WITHOUT_CONNECTIONS: ReadonlySet<string> = new Set([
	DRAW_CHART,
	...ROLE_ADDRESSES,
]);

/** What can be said of the site’s accessibility, criterion by criterion. */
const CONFORMANCE = '/accessibility/conformance/';

/** Where figures that count the same thing stand side by side. */
export const FIGURES_COMPARED = '/facts/compared/';

/** The page of one such set of figures. */
export function figuresAddress(slug: string): string {
	return `${FIGURES_COMPARED}${slug}/`;
}

/** Where the measures of all change ideas stand side by side; a page of many has a number. */
export const MEASURES_TOGETHER = '/facts/measures/';

/** How to write to those who keep the site. */
export const CONTACT = '/contact/';

/** Addresses that every site has, whatever its content. */
export const FIXED_ADDRESSES: readonly string[] = [
	'/',
	'/programme/',
	'/search/',
	'/search/titles/',
	CONTACT,
	PICTURE_LIST,
	DRAW_CHART,
	FIGURES_COMPARED,
	MEASURES_TOGETHER,
	CONFORMANCE,
	RULE_GUIDE,
	FIELD_GUIDE,
	...ROLE_ADDRESSES,
	...LISTED.map((name) => `/${name}/`),
];

/** An address below the base path of the site. */
export function withBase(base: string, address: string): string {
	return `${base.endsWith('/') ? base : `${base}/`}${address.replace(/^\//, '')}`;
}
