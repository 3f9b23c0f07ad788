import { type CollectionEntry, getCollection } from 'astro:content';
import type { Item, Items, Mention } from '../graph/item.ts';
import { MENTIONS } from '../graph/mention.ts';
import type { DataOf } from '../kinds/index.ts';
import type { Piece } from '../parse/markdown/pieces.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';

/** An entry with the parts that a page shows: its body, its inline fields and its headings. */
export interface PageItem<C extends CollectionName = CollectionName> extends Item<C> {
	body: readonly Piece[];
	texts: Readonly<Record<string, readonly Piece[]>>;
	headings: readonly { depth: number; slug: string; text: string }[];
	/** The path of its file, relative to the project’s folder. */
	file: string;
}

/** Asks Astro for every entry. Astro shares its entries between pages, so their data is copied. */
export async function getItems(): Promise<Items> {
	const lists = await Promise.all(
		COLLECTIONS.map(async (name) => [
			name,
			(await getCollection(name)).map((entry) => toItem(name, entry)),
		]),
	);
	return Object.fromEntries(lists) as Items;
}

function toItem<C extends CollectionName>(collection: C, entry: CollectionEntry<C>): PageItem<C> {
	const metadata = (entry.rendered?.metadata ?? {}) as {
		pieces?: Piece[];
		texts?: Record<string, Piece[]>;
		headings?: { depth: number; slug: string; text: string }[];
	};
	const body = metadata.pieces ?? [];
	const texts = metadata.texts ?? {};
	return {
		collection,
		id: entry.id,
		data: structuredClone(entry.data) as DataOf<C>,
		mentions: [...Object.values(texts), body].flatMap((pieces) => [...mentionsIn(pieces)]),
		body,
		texts,
		headings: metadata.headings ?? [],
		file: entry.filePath ?? '',
	};
}

function* mentionsIn(pieces: readonly Piece[]): Generator<Mention> {
	for (const piece of pieces) {
		if ('html' in piece) continue;
		const collection = MENTIONS[piece.component];
		const { id } = piece.attributes;
		if (collection && typeof id === 'string') yield { collection, id };
		yield* mentionsIn(piece.children);
	}
}
