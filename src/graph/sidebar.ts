import type { CollectionName } from '../schema/collection-name.ts';
import { type Item, titleOf } from './item.ts';
import type { Model } from './model.ts';
import { PLACES, type Place } from './places.ts';

/**
 * The places of the site with what each one leads to: links to lists and to a few pages. Its size does not grow with
 * the content, since every page carries some of it.
 */
export interface MenuGroup {
	label: string;
	links: readonly MenuLink[];
}

export interface MenuLink {
	label: string;
	/** From the site’s root, without its base path. */
	address: string;
}

/** Pages about the site itself that its foot leads to. */
export const FOOT_PAGES: readonly string[] = ['about', 'accessibility', 'privacy'];

const EACH_PLACE: readonly Place[] = PLACES;

/** No group of pages or programmes is longer than this. */
const MOST_LINKS = 8;

/** The places that have an entry, in the order of the header. */
export function placesOf(model: Model): MenuGroup[] {
	const background = pagesOf(model).filter(({ id }) => id.includes('/'));
	return EACH_PLACE.map(({ label, lists, hasBackground }) => ({
		label,
		links: [
			...lists.flatMap(([collection, name]) =>
				collection === 'programmes' ? programmeLinks(model) : listLink(model, collection, name),
			),
			...(hasBackground ? pageLinks(background, model) : []),
		],
	})).filter(({ links }) => links.length > 0);
}

/** The places, and the pages about the site itself. */
export function menuOf(model: Model): MenuGroup[] {
	const pages = pagesOf(model).filter(({ id }) => !id.includes('/'));
	return [...placesOf(model), { label: 'About this site', links: pageLinks(pages, model) }].filter(
		({ links }) => links.length > 0,
	);
}

function pagesOf(model: Model): Item<'pages'>[] {
	return model.items('pages').filter(({ id }) => id !== 'index');
}

function listLink(model: Model, collection: CollectionName, label: string): MenuLink[] {
	return model.items(collection).length > 0 ? [{ label, address: `/${collection}/` }] : [];
}

/** The leading programme is first among the programmes. */
function programmeLinks(model: Model): MenuLink[] {
	return model
		.items('programmes')
		.slice(0, MOST_LINKS)
		.map((programme) => ({
			label: programme.data.shortTitle ?? titleOf(programme),
			address: model.address(programme),
		}));
}

function pageLinks(pages: readonly Item<'pages'>[], model: Model): MenuLink[] {
	return pages
		.slice(0, MOST_LINKS)
		.map((page) => ({ label: titleOf(page), address: model.address(page) }));
}

/**
 * Which link of the menu a page belongs to: its own, else the list that its address or its breadcrumbs
 * lead through.
 * @param way addresses from the home page to the page, without the page itself
 */
export function currentLink(
	groups: readonly MenuGroup[],
	address: string,
	way: readonly string[],
): { address: string; isPage: boolean } | undefined {
	const known = groups.flatMap(({ links }) => links.map((link) => link.address));
	if (known.includes(address)) return { address, isPage: true };
	const above = known
		.filter((each) => address.startsWith(each))
		.sort((a, b) => b.length - a.length)[0];
	const section = above ?? [...way].reverse().find((each) => known.includes(each));
	return section === undefined ? undefined : { address: section, isPage: false };
}
