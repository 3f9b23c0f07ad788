import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { getModel } from '../../collections/model.ts';
import { href } from '../../config/href.ts';
import { AUTHOR_MENU } from '../../graph/author-pages.ts';
import { perModel } from '../../graph/inputs/per-model.ts';
import { voicePlaces } from '../../graph/sidebar.ts';
import { pageMenu } from '../page-menu.ts';

/**
 * What each page is given as it is written: its menus, the language of its preview, and the title of the site.
 * Starlight’s own menu is left empty, as it would be copied whole for each page.
 */
export const onRequest = defineRouteMiddleware(async ({ locals, url }) => {
	const model = await getModel();
	const route = locals.starlightRoute;
	const base = href('/');
	const address = `/${url.pathname.slice(base.length)}`;
	const way = locals.page?.crumbs.map((crumb) => crumb.address) ?? [];
	locals.menu = {
		...pageMenu(
			placesFor(model),
			{ address, way, hasOwnMenu: Boolean(locals.page?.menu) },
			(to) => href(to),
			[AUTHOR_MENU],
		),
		hasHelp: (model.site.help ?? []).length > 0,
	};
	route.hasSidebar = false;
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
	// Starlight was given the title when a development server started; an author may have changed it since.
	const { siteTitle: before } = route;
	const siteTitle = model.site.title ?? before;
	route.siteTitle = siteTitle;
	for (const tag of route.head) {
		if (tag.tag === 'title')
			tag.content =
				address === '/' ? siteTitle : `${tag.content?.slice(0, -before.length)}${siteTitle}`;
		if (tag.attrs?.property === 'og:site_name') tag.attrs.content = siteTitle;
	}
});

const placesFor = perModel('menu', voicePlaces);
