import { currentModel, type PageModel } from '../collections/model.ts';
import { href } from '../config/href.ts';
import { repositoryPath } from '../config/repository-path.ts';
import { GITHUB_API, gitHubPages } from '../editing/saving/team-site.ts';
import { withoutNoting } from '../graph/inputs/reads.ts';
import { contentRoot } from '../parse/open.ts';
import { COLLECTIONS } from '../schema/collection-name.ts';
import {
	type EditedPlace,
	editedPlace,
	editorAddress,
	repositoryAddress,
} from './editing-address.ts';

/**
 * Returns where a page is edited: in the editor for teams, or on GitHub; `undefined` for a site that does not say where
 * its content is kept.
 *
 * @param address of the page, from the site’s root
 */
export function getEditAddress(address: string): string | undefined {
	const model = currentModel();
	const { editing } = model.site;
	if (!editing) return undefined;
	const pages = entryPages(model);
	const place = editedPlace(address, (each) => pages.get(each));
	if (editing.branch !== undefined) return href(editorAddress(place));
	const folder = repositoryPath(contentRoot());
	const top = folder ? `${folder}/` : '';
	return repositoryAddress(place, editing, top, gitHubPages(editing.api ?? GITHUB_API));
}

const known = new WeakMap<PageModel, ReadonlyMap<string, EditedPlace>>();

/** Returns the entries that have a page of their own, by its address. What this reads is in the outline of the content. */
function entryPages(model: PageModel): ReadonlyMap<string, EditedPlace> {
	const found = known.get(model) ?? withoutNoting(() => readEntryPages(model));
	known.set(model, found);
	return found;
}

function readEntryPages(model: PageModel): ReadonlyMap<string, EditedPlace> {
	return new Map(
		COLLECTIONS.flatMap((collection) =>
			model.items(collection).flatMap((item): [string, EditedPlace][] => {
				const address = model.address(item);
				const file = repositoryPath(item.file);
				if (file === undefined || address.includes('#')) return [];
				return [[address, { collection, entry: { id: item.id, file } }]];
			}),
		),
	);
}
