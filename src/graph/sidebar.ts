import { KINDS } from '../kinds/index.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';
import { PLACES, type PlaceName } from '../schema/definition.ts';
import { ADDED_TEXTS } from '../schema/static-pages.ts';
import { type Item, itemTitle } from './item.ts';
import type { Model } from './model.ts';

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

/** Pages about the site itself that are linked from its footer. */
export const FOOT_PAGES: readonly string[] = ['about', 'accessibility', 'privacy'];

/** The place that pages in folders, which give the background, belong to. */
const BACKGROUND: PlaceName = 'Evidence';

/** No group of pages or programmes is longer than this. */
const MOST_LINKS = 8;

/** The places that have an entry, in the order of the header. */
export function voicePlaces(model: Model): MenuGroup[] {
	const background = ownPages(model).filter(({ id }) => id.includes('/'));
	return PLACES.map((label) => ({
		label,
		links: [
			...listsAtPlace(label).flatMap((collection) =>
				collection === 'programmes' ? programmeLinks(model) : listLink(model, collection),
			),
			...(label === BACKGROUND ? pageLinks(background, model) : []),
		],
	})).filter(({ links }) => links.length > 0);
}

/** The collections whose lists the menu has in a place, in its order. */
function listsAtPlace(place: PlaceName): CollectionName[] {
	return COLLECTIONS.filter(
		(name) => KINDS[name].place === place && KINDS[name].menu !== undefined,
	).sort((a, b) => (KINDS[a].menu ?? 0) - (KINDS[b].menu ?? 0));
}

/** The places, and the pages about the site itself. */
export function buildMenu(model: Model): MenuGroup[] {
	const pages = ownPages(model).filter(({ id }) => !id.includes('/'));
	return [
		...voicePlaces(model),
		{ label: 'About this site', links: pageLinks(pages, model) },
	].filter(({ links }) => links.length > 0);
}

function ownPages(model: Model): Item<'pages'>[] {
	return model.items('pages').filter(({ id }) => !ADDED_TEXTS.includes(id));
}

function listLink(model: Model, collection: CollectionName): MenuLink[] {
	const { plural } = KINDS[collection];
	return model.items(collection).length > 0 ? [{ label: plural, address: `/${collection}/` }] : [];
}

/** Lists the leading programme first. */
function programmeLinks(model: Model): MenuLink[] {
	return model
		.items('programmes')
		.slice(0, MOST_LINKS)
		.map((programme) => ({
			label: programme.data.shortTitle ?? itemTitle(programme),
			address: model.address(programme),
		}));
}

function pageLinks(pages: readonly Item<'pages'>[], model: Model): MenuLink[] {
	return pages
		.slice(0, MOST_LINKS)
		.map((page) => ({ label: itemTitle(page), address: model.address(page) }));
}

/**
 * Returns the link of the menu that a page belongs to: its own, else the list in its address or its breadcrumbs.
 * @param way the addresses of the breadcrumbs, without the page itself
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
