import { KINDS } from '../kinds/index.ts';
import type { CollectionName } from '../schema/collection-name.ts';
import type { SiteFile } from '../schema/site-file.ts';
import { EXTENDABLE, type ExtendableVocabulary, type Value } from '../schema/vocabulary.ts';
import { addressOf } from './address.ts';
import { type Item, type Items, programmeOf, textAt } from './item.ts';
import { inOrder } from './order.ts';
import { type Link, relationsOf } from './relations.ts';

/**
 * What the content means together: its entries in order, where each stands, and every relation from
 * both sides. Built once from all entries; every question is answered from a map.
 */
export interface Model {
	site: ModelSite;
	/** The build’s day, as `YYYY-MM-DD`. */
	day: string;
	/** The programme that leads, if there is one. */
	leading: Item<'programmes'> | undefined;
	/** The entries of a collection, in the order in which lists show them. */
	items<C extends CollectionName>(collection: C): readonly Item<C>[];
	item<C extends CollectionName>(collection: C, id: string): Item<C> | undefined;
	/** The entries with these ids, in the order of the ids; an id without an entry is passed over. */
	pick<C extends CollectionName>(collection: C, ids: readonly string[] | undefined): Item<C>[];
	/** Where an entry stands, from the site’s root and without its base path. */
	address(item: Item): string;
	/** Entries of a collection that link to an item (through a field, if one is named), each once, in order. */
	linking<C extends CollectionName>(collection: C, to: Item, field?: string): Item<C>[];
	/** Links that lead to an item, from anywhere. */
	linksTo(item: Item): readonly Link[];
	/** Entries of a collection that belong to a programme, in order. */
	ofProgramme<C extends CollectionName>(collection: C, programme: string): readonly Item<C>[];
	/** A driver and the drivers above it, each once. */
	driverWithAncestors(id: string): Item<'drivers'>[];
	/** The entries before and after an item among those it is read in a row with. */
	neighbours(item: Item): { previous: Item | undefined; next: Item | undefined };
	/** The label and description of a value of a vocabulary that the site may have added to. */
	vocabularyValue(vocabulary: ExtendableVocabulary, id: string): Value;
	/** The values of a vocabulary with their labels, those of the site last. */
	vocabulary(vocabulary: ExtendableVocabulary): { id: string; label: string }[];
}

/** What the model needs of `site.yaml`; a site whose file is not in order has an empty one. */
export type ModelSite = Partial<SiteFile>;

export function buildModel(items: Items, { site, day }: { site: ModelSite; day: string }): Model {
	const collections = Object.keys(items) as CollectionName[];
	const ordered = new Map<CollectionName, Item[]>(
		collections.map((name) => [name, inOrder(items[name] as readonly Item[], site.programme)]),
	);
	const byId = new Map(
		collections.map((name) => [name, new Map(ordered.get(name)?.map((item) => [item.id, item]))]),
	);
	const positions = new Map([...ordered.values()].flat().map((item, position) => [item, position]));
	const relations = relationsOf([...ordered.values()].flat());
	const byProgramme = groupByProgramme(ordered, site.programme);
	const rows = groupByRow(ordered);

	const model: Model = {
		site,
		day,
		leading:
			site.programme === undefined
				? undefined
				: (byId.get('programmes')?.get(site.programme) as Item<'programmes'> | undefined),
		items: <C extends CollectionName>(collection: C) =>
			(ordered.get(collection) ?? []) as unknown as Item<C>[],
		item: <C extends CollectionName>(collection: C, id: string) =>
			byId.get(collection)?.get(id) as Item<C> | undefined,
		pick: (collection, ids = []) => ids.flatMap((id) => model.item(collection, id) ?? []),
		address: (item) =>
			addressOf(item.collection, item.id, {
				leading: site.programme,
				programme: programmeOf(item),
			}),
		linking: <C extends CollectionName>(collection: C, to: Item, field?: string) => {
			const links = relations.to(to.collection, to.id);
			const from = links.filter(
				(link) =>
					link.from.collection === collection && (field === undefined || link.field === field),
			);
			return [...new Set(from.map((link) => link.from as Item<C>))].sort(
				(a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0),
			);
		},
		linksTo: (item) => relations.to(item.collection, item.id),
		ofProgramme: <C extends CollectionName>(collection: C, programme: string) =>
			(byProgramme.get(`${collection}/${programme}`) ?? []) as unknown as Item<C>[],
		driverWithAncestors: (id) => driverWithAncestors(id, model),
		neighbours: (item) => {
			const row = rows.get(rowOf(item) ?? '') ?? [];
			const at = row.indexOf(item);
			return {
				previous: at > 0 ? row[at - 1] : undefined,
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

function groupByProgramme(
	ordered: ReadonlyMap<CollectionName, Item[]>,
	leading: string | undefined,
): Map<string, Item[]> {
	const groups = new Map<string, Item[]>();
	for (const items of ordered.values()) {
		for (const item of items) {
			// The address of a coaching offer of no programme is on the page of the one that leads.
			const programme = programmeOf(item) ?? (item.collection === 'coaching' ? leading : undefined);
			if (programme !== undefined) add(groups, `${item.collection}/${programme}`, item);
		}
	}
	return groups;
}

function groupByRow(ordered: ReadonlyMap<CollectionName, Item[]>): Map<string, Item[]> {
	const rows = new Map<string, Item[]>();
	for (const item of [...ordered.values()].flat()) {
		const row = rowOf(item);
		if (row !== undefined) add(rows, row, item);
	}
	return rows;
}

/** The entries that are read one after the other: the phases of a programme, the steps of a guide. */
function rowOf(item: Item): string | undefined {
	const { row } = KINDS[item.collection];
	if (row === undefined || row === 'all') return row && item.collection;
	return `${item.collection}/${textAt(item, row.by) ?? ''}`;
}

function add(groups: Map<string, Item[]>, key: string, item: Item): void {
	const group = groups.get(key);
	if (group) group.push(item);
	else groups.set(key, [item]);
}

function driverWithAncestors(id: string, model: Model): Item<'drivers'>[] {
	const found = new Map<string, Item<'drivers'>>();
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
