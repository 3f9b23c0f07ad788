import { buildDate, buildDay } from '../config/build-date.ts';
import { isNoting, MOMENT, OUTLINE, setPart, withoutNoting } from '../graph/inputs/reads.ts';
import { itemProgramme } from '../graph/item.ts';
import { buildModel, type Model } from '../graph/model.ts';
import { fingerprint } from '../parse/fingerprint.ts';
import type { Library } from '../parse/library.ts';
import { openLibrary } from '../parse/open.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';
import { getItems, type PageItem, type PageParts } from './items.ts';

/** The model with all that pages show of its entries. */
export type PageModel = Model<PageParts>;

let known: { library: Library; model: PageModel } | undefined;

/** Returns the model of the whole content, built once for each time that the content is read. */
export async function getModel(): Promise<PageModel> {
	return currentModel();
}

/** As `getModel`, without a promise: a page has many small parts, and to wait takes longer than to write one. */
export function currentModel(): PageModel {
	const library = openLibrary();
	if (known?.library !== library) known = { library, model: build(library) };
	return known.model;
}

/** Returns the items of a collection with their bodies, in order. */
export async function getPageItems<C extends CollectionName>(
	collection: C,
): Promise<readonly PageItem<C>[]> {
	return (await getModel()).items(collection);
}

/** Returns the pages of a route that has one for each change idea. */
export async function getIdeaPages(): Promise<
	{ params: { id: string }; props: { idea: PageItem<'change-ideas'> } }[]
> {
	const ideas = await getPageItems('change-ideas');
	return ideas.map((idea) => ({ params: { id: idea.id }, props: { idea } }));
}

function build(library: Library): PageModel {
	const site = library.site.data ?? {};
	const items = getItems();
	const isNoted = isNoting();
	// What the model is made from is noted as its outline: pages need not be rendered again while that is the same.
	return withoutNoting(() => {
		const made = buildModel(items, { site, day: buildDay() });
		if (!isNoted) return made;
		setPart(MOMENT, buildDate().toISOString());
		setPart(OUTLINE, fingerprint(outline(made)));
		return made;
	});
}

/** Returns what the content is as a whole: its entries, the fields that each has, their order, addresses and links. */
function outline(made: PageModel): unknown {
	return COLLECTIONS.flatMap((name): readonly PageItem[] => made.items(name)).map((item) => {
		const { previous, next } = made.neighbours(item);
		return [
			item.collection,
			item.id,
			item.file,
			Object.keys(item.data),
			made.address(item),
			itemProgramme(item),
			[previous?.id, next?.id],
			made.linksTo(item).map(({ from, field }) => [from.collection, from.id, field]),
		];
	});
}
