import { KINDS } from '../kinds/index.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';
import type { SiteFile } from '../schema/site-file.ts';
import { EXTENDABLE, type ExtendableVocabulary, type Value } from '../schema/vocabulary.ts';
import { itemAddress } from './address.ts';
import { type Item, type Items, isInCollection, itemProgramme, itemsBy, textAt } from './item.ts';
import { inOrder } from './order.ts';
import { buildRelations, type Link } from './relations.ts';

/**
 * What the content means together: its entries in order, where each stands, and every relation from
 * both sides. Built once from all entries; every question is answered from a map. What its items carry beside their data
 * goes through it as it is.
 */
export interface Model<More extends object = object> {
	site: ModelSite;
	/** The build’s day, as `YYYY-MM-DD`. */
	day: string;
	/** The programme that leads, if there is one. */
	leading: (Item<'programmes'> & More) | undefined;
	/** The entries of a collection, in the order in which lists show them. */
	items<C extends CollectionName>(collection: C): readonly (Item<C> & More)[];
	item<C extends CollectionName>(collection: C, id: string): (Item<C> & More) | undefined;
	/** The entries with these ids, in the order of the ids; an id without an entry is passed over. */
	pick<C extends CollectionName>(
		collection: C,
		ids: readonly string[] | undefined,
	): (Item<C> & More)[];
	/** Where an entry stands, from the site’s root and without its base path. */
	address(item: Item): string;
	/** Entries of a collection that link to an item (through a field, if one is named), each once, in order. */
	linking<C extends CollectionName>(collection: C, to: Item, field?: string): (Item<C> & More)[];
	/** Links that lead to an item, from anywhere. */
	linksTo(item: Item): readonly Link[];
	/** Entries of a collection that belong to a programme, in order. */
	ofProgramme<C extends CollectionName>(
		collection: C,
		programme: string,
	): readonly (Item<C> & More)[];
	/** A driver and the drivers above it, each once. */
	driverWithAncestors(id: string): (Item<'drivers'> & More)[];
	/** The entries before and after an item among those it is read in a row with. */
	neighbours(item: Item): { previous: (Item & More) | undefined; next: (Item & More) | undefined };
	/** The label and description of a value of a vocabulary that the site may have added to. */
	vocabularyValue(vocabulary: ExtendableVocabulary, id: string): Value;
	/** Returns the values of a vocabulary with their labels, the site’s own last. */
	vocabulary(vocabulary: ExtendableVocabulary): { id: string; label: string }[];
}

/** What the model needs from `site.yaml`; empty if that file is invalid. */
export type ModelSite = Partial<SiteFile>;

export function buildModel<More extends object>(
	items: Items<More>,
	{ site, day }: { site: ModelSite; day: string },
): Model<More> {
	type ItemWith<C extends CollectionName = CollectionName> = Item<C> & More;
	const ordered = itemsBy<More>((collection) => inOrder(items[collection], site.programme));
	const all = COLLECTIONS.flatMap((collection): readonly ItemWith[] => ordered[collection]);
	const byId = new Map(all.map((item) => [itemKey(item.collection, item.id), item]));
	const relations = buildRelations(all);
	const byProgramme = groupByProgramme(all, site.programme);
	const rows = groupByRow(all);

	const model: Model<More> = {
		site,
		day,
		get leading() {
			return site.programme === undefined ? undefined : model.item('programmes', site.programme);
		},
		items: (collection) => ordered[collection],
		item: (collection, id) => {
			const item = byId.get(itemKey(collection, id));
			return item && isInCollection(collection, item) ? item : undefined;
		},
		pick: (collection, ids = []) => ids.flatMap((id) => model.item(collection, id) ?? []),
		address: (item) =>
			itemAddress(item.collection, item.id, {
				leading: site.programme,
				programme: itemProgramme(item),
			}),
		linking: (collection, to, field) => {
			const from = relations
				.to(to.collection, to.id)
				.filter((link) => field === undefined || link.field === field)
				.map((link) => link.from)
				.filter((item) => isInCollection(collection, item));
			return [...new Set(from)];
		},
		linksTo: (item) => relations.to(item.collection, item.id),
		ofProgramme: (collection, programme) =>
			(byProgramme.get(itemKey(collection, programme)) ?? []).filter((item) =>
				isInCollection(collection, item),
			),
		driverWithAncestors: (id) => driverWithAncestors(id, model),
		neighbours: (item) => {
			const row = rows.get(readingRow(item) ?? '') ?? [];
			const at = row.findIndex((each) => each.id === item.id);
			return {
				previous: row[at - 1],
				next: at === -1 ? undefined : row[at + 1],
			};
		},
		vocabularyValue: (vocabulary, id) => vocabularyValue(site, vocabulary, id),
		vocabulary: (vocabulary) => [
			...Object.entries<Value>(EXTENDABLE[vocabulary]).map(([id, { label }]) => ({ id, label })),
			...(site[vocabulary] ?? []).map(({ id, label }) => ({ id, label })),
		],
	};
	return model;
}

function itemKey(collection: CollectionName, id: string): string {
	return `${collection}/${id}`;
}

function groupByProgramme<I extends Item>(
	items: readonly I[],
	leading: string | undefined,
): Map<string, I[]> {
	const groups = new Map<string, I[]>();
	for (const item of items) {
		// The address of an entry on the page of its programme is on that of the one that leads where it names none.
		const isOnProgramme = KINDS[item.collection].page === 'programme';
		const programme = itemProgramme(item) ?? (isOnProgramme ? leading : undefined);
		if (programme !== undefined) add(groups, itemKey(item.collection, programme), item);
	}
	return groups;
}

function groupByRow<I extends Item>(items: readonly I[]): Map<string, I[]> {
	const rows = new Map<string, I[]>();
	for (const item of items) {
		const row = readingRow(item);
		if (row !== undefined) add(rows, row, item);
	}
	return rows;
}

/** The entries that are read one after the other: the phases of a programme, the steps of a guide. */
function readingRow(item: Item): string | undefined {
	const { row } = KINDS[item.collection];
	if (row === undefined || row === 'all') return row && item.collection;
	return `${item.collection}/${textAt(item, row.by) ?? ''}`;
}

function add<I>(groups: Map<string, I[]>, key: string, item: I): void {
	const group = groups.get(key);
	if (group) group.push(item);
	else groups.set(key, [item]);
}

function driverWithAncestors<More extends object>(
	id: string,
	model: Model<More>,
): (Item<'drivers'> & More)[] {
	const found = new Map<string, Item<'drivers'> & More>();
	const waiting = [id];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		const driver = found.has(next) ? undefined : model.item('drivers', next);
		if (!driver) continue;
		found.set(next, driver);
		waiting.push(...(driver.data.parents ?? []));
	}
	return [...found.values()];
}

function vocabularyValue(site: ModelSite, vocabulary: ExtendableVocabulary, id: string): Value {
	const builtIn: Record<string, Value> = EXTENDABLE[vocabulary];
	const own = site[vocabulary]?.find((value) => value.id === id);
	return builtIn[id] ?? own ?? { label: id, description: '' };
}
