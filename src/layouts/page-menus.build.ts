import { currentModel } from '../collections/model.ts';
import { href } from '../config/href.ts';
import { AUTHOR_MENU } from '../graph/author-pages.ts';
import { perModel } from '../graph/inputs/per-model.ts';
import { voicePlaces } from '../graph/sidebar.ts';
import { type PageMenu, pageMenu } from './page-menu.ts';

/** Returns the menus of a page, from its address and those on the way to it. */
export function getPageMenus(page: Parameters<typeof pageMenu>[1]): PageMenu {
	const model = currentModel();
	return {
		...pageMenu(placesFor(model), page, href, [AUTHOR_MENU]),
		hasHelp: (model.site.help ?? []).length > 0,
	};
}

const placesFor = perModel('menu', voicePlaces);
