import { currentLink, type MenuGroup } from '../graph/sidebar.ts';

/** A link of a menu as a page writes it. */
export interface PageLink {
	label: string;
	href: string;
	/** `page` for the page itself, `true` for what it is part of. */
	current: 'page' | 'true' | undefined;
}

/** The menus of a page. */
export interface PageMenu {
	/** The places of the site, for the header. */
	places: readonly PageLink[];
	/** What else there is in the place that the page belongs to, where that is more than one list. A page with a menu of its own has none. */
	local: { label: string; links: readonly PageLink[] } | undefined;
	/** Whether the foot of the page has help lines. */
	hasHelp: boolean;
}

/**
 * The menus of the page at an address.
 * @param page its address, the addresses on the way to it from the home page, and whether it has a menu of its own
 * @param href how an address is written on the page
 * @param further groups of pages that have a menu of their own but no place in the header
 */
export function pageMenu(
	places: readonly MenuGroup[],
	page: { address: string; way: readonly string[]; hasOwnMenu?: boolean },
	href: (address: string) => string,
	further: readonly MenuGroup[] = [],
): Omit<PageMenu, 'hasHelp'> {
	const groups = [...places, ...further];
	const current = currentLink(groups, page.address, page.way);
	const mark = (address: string) =>
		address !== current?.address ? undefined : current.isPage ? 'page' : 'true';
	const here = groups.find(({ links }) => links.some((link) => mark(link.address)));
	return {
		places: places.flatMap((place) => {
			const [first] = place.links;
			if (!first) return [];
			const inside = place === here ? 'true' : undefined;
			return [
				{ label: place.label, href: href(first.address), current: mark(first.address) ?? inside },
			];
		}),
		local:
			here && here.links.length > 1 && !page.hasOwnMenu
				? {
						label: here.label,
						links: here.links.map(({ label, address }) => ({
							label,
							href: href(address),
							current: mark(address),
						})),
					}
				: undefined,
	};
}
