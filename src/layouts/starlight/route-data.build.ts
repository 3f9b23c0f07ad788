import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { getModel } from '../../collections/model.ts';
import { withBase } from '../../graph/address.ts';
import type { Model } from '../../graph/model.ts';
import { currentLink, type MenuGroup, menuOf } from '../../graph/sidebar.ts';

/**
 * What Starlight is told of each page as it is written: the menu, the language of its preview, and the title of the home page.
 * The menu is made here and not in Starlight’s settings, which Starlight would copy whole for each page.
 */
export const onRequest = defineRouteMiddleware(async ({ locals, url }) => {
	const model = await getModel();
	const route = locals.starlightRoute;
	const base = withBase(import.meta.env.BASE_URL, '/');
	const address = `/${url.pathname.slice(base.length)}`;
	const groups = menuFor(model);
	const current = currentLink(
		groups,
		address,
		locals.page?.crumbs.map((crumb) => crumb.address) ?? [],
	);
	route.sidebar = groups.map(({ label, links }) => ({
		type: 'group',
		label,
		collapsed: false,
		badge: undefined,
		entries: links.map((link) => {
			const isCurrent = link.address === current?.address;
			return {
				type: 'link',
				label: link.label,
				href: withBase(import.meta.env.BASE_URL, link.address),
				isCurrent: isCurrent && current.isPage,
				badge: undefined,
				attrs: isCurrent && !current.isPage ? { 'aria-current': 'true' } : {},
			};
		}),
	}));
	// Which version of which program made the site helps nobody who reads it.
	route.head = route.head.filter(({ attrs }) => attrs?.name !== 'generator');
	// Open Graph writes a language and its country with a low line.
	for (const { attrs } of route.head)
		if (attrs?.property === 'og:locale') attrs.content = String(attrs.content).replace('-', '_');
	if (address === '/404/') {
		// It stands for every address that leads nowhere, and has none of its own.
		route.head = route.head.filter(
			({ attrs }) => attrs?.rel !== 'canonical' && attrs?.property !== 'og:url',
		);
	}
	if (address === '/') {
		for (const tag of route.head) if (tag.tag === 'title') tag.content = route.siteTitle;
	}
});

const menus = new WeakMap<Model, MenuGroup[]>();

function menuFor(model: Model): MenuGroup[] {
	const menu = menus.get(model) ?? menuOf(model);
	menus.set(model, menu);
	return menu;
}
