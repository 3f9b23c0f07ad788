import { type CollectionEntry, getCollection } from 'astro:content';
import { noting } from '../graph/inputs/noting.ts';
import { isNoting, setPart } from '../graph/inputs/reads.ts';
import { type Item, type Items, itemsBy, type Mention } from '../graph/item.ts';
import { MENTIONS } from '../graph/mention.ts';
import type { DataOf } from '../kinds/index.ts';
import { entryParts } from '../parse/entry-parts.ts';
import { fingerprint } from '../parse/fingerprint.ts';
import type { Heading } from '../parse/markdown/markdown.ts';
import type { Segment } from '../parse/markdown/segments.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';

/** The parts of an entry that a page shows beside its data: its body, its inline fields and its headings. */
export interface PageParts {
	body: readonly Segment[];
	texts: Readonly<Record<string, readonly Segment[]>>;
	headings: readonly Heading[];
	/** The path of its file, relative to the project’s folder. */
	file: string;
}

/** An entry with the parts that a page shows. */
export type PageItem<C extends CollectionName = CollectionName> = Item<C> & PageParts;

/** Asks Astro for every entry. Astro shares its entries between pages, so their data is copied. */
export async function getItems(): Promise<Items<PageParts>> {
	const lists = await Promise.all(
		COLLECTIONS.map(async (name) => [name, await getCollection(name)] as const),
	);
	const entries = new Map(lists);
	return itemsBy<PageParts>((collection) =>
		(entries.get(collection) ?? []).map((entry) => noteParts(toItem(collection, entry))),
	);
}

function toItem<C extends CollectionName>(
	collection: C,
	{ id, data, filePath }: CollectionEntry<CollectionName>,
): PageItem<C> {
	const { segments: body = [], texts = {}, headings = [] } = entryParts({ collection, id }) ?? {};
	return {
		collection,
		id,
		data: structuredClone(data) as DataOf<C>,
		mentions: [...Object.values(texts), body].flatMap((segments) => [...findMentions(segments)]),
		body,
		texts,
		headings,
		file: filePath ?? '',
	};
}

/** In a build, notes which parts of an item each page is made from. */
function noteParts<C extends CollectionName>(item: PageItem<C>): PageItem<C> {
	if (!isNoting()) return item;
	const { collection, id, file, data, ...parts } = item;
	const name = (part: string) => `${collection}/${id} ${part}`;
	for (const [part, value] of Object.entries(parts)) setPart(name(part), fingerprint(value));
	for (const [field, value] of Object.entries(data))
		setPart(name(`data.${field}`), fingerprint(value));
	return Object.assign(
		noting(parts, name),
		{ collection, id, file },
		{ data: noting(data, (field) => name(`data.${field}`)) },
	);
}

function* findMentions(segments: readonly Segment[]): Generator<Mention> {
	for (const segment of segments) {
		if ('html' in segment) continue;
		const collection = MENTIONS[segment.component];
		const { id } = segment.attributes;
		if (collection && typeof id === 'string') yield { collection, id };
		yield* findMentions(segment.children);
	}
}
