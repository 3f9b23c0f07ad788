import { noting } from '../graph/inputs/noting.ts';
import { isNoting, setPart } from '../graph/inputs/reads.ts';
import { type Item, type Items, itemsBy } from '../graph/item.ts';
import type { Heading } from '../parse/markdown/markdown.ts';
import type { Segment } from '../parse/markdown/segments.ts';
import { shownEntries } from '../parse/shown-entries.ts';
import type { CollectionName } from '../schema/collection-name.ts';
import { partFingerprints, partName, toPageItem } from './page-item.ts';

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

/** Returns every entry that may be shown. */
export function getItems(): Items<PageParts> {
	return itemsBy<PageParts>((collection) =>
		shownEntries(collection).map((entry) => noteParts(toPageItem(collection, entry))),
	);
}

/** In a build, notes which parts of an item each page is made from. */
function noteParts<C extends CollectionName>(item: PageItem<C>): PageItem<C> {
	if (!isNoting()) return item;
	const { collection, id, file, data, ...parts } = item;
	for (const [name, fingerprint] of partFingerprints(item)) setPart(name, fingerprint);
	return Object.assign(
		noting(parts, (part) => partName(item, part)),
		{ collection, id, file },
		{ data: noting(data, (field) => partName(item, `data.${field}`)) },
	);
}
