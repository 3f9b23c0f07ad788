import type { PageItem } from '../../collections/items.ts';
import { currentModel, getModel, getPageItems } from '../../collections/model.ts';
import { href } from '../../config/href.ts';
import { DEFAULT_LICENCE } from '../../config/licence.ts';
import { perItem } from '../../graph/inputs/per-item.ts';
import { type Item, isInCollection } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import type { CollectionName } from '../../schema/collection-name.ts';
import { getEvidence } from '../evidence/evidence.build.ts';
import type { Provenance } from './collection-document.ts';
import type { EntryDocument } from './entry-document.ts';
import { entryDocument } from './entry-document.ts';

const absoluteAddresses = new Map<string, string>();

/** An address of the site, from its root and without its base path, made absolute. */
export function absolute(address: string): string {
	const known = absoluteAddresses.get(address);
	if (known !== undefined) return known;
	const made = new URL(href(address), import.meta.env.SITE).href;
	absoluteAddresses.set(address, made);
	return made;
}

/** The entries of a collection with their documents, in order. The page `index` has no page of its own. */
export async function getDocuments<C extends CollectionName>(
	collection: C,
): Promise<{ item: PageItem<C>; document: EntryDocument }[]> {
	const [model, items] = await Promise.all([getModel(), getPageItems(collection)]);
	return items.map((item) => ({ item, document: itemDocument(item, model) }));
}

/** Returns the document of an entry. */
export async function getDocument(item: PageItem): Promise<EntryDocument> {
	return itemDocument(item, await getModel());
}

/** Tables and lists show the documents of all entries, too. */
const itemDocument = perItem(
	'document',
	(item: PageItem, model: Model): EntryDocument => ({
		...entryDocument(item, model, absolute),
		...workedOut(item, model),
	}),
);

/** What no author writes: of a change idea, how much is known of it. */
function workedOut(item: Item, model: Model): { evidence?: unknown } {
	if (!isInCollection('change-ideas', item)) return {};
	const { level, label, reasons } = getEvidence(item, model);
	return { evidence: { level, label, reasons: [...reasons] } };
}

/** What every document of this site says of itself. */
export function getProvenance(): Provenance {
	const { site, day } = currentModel();
	return { site: site.title ?? '', licence: site.licence ?? DEFAULT_LICENCE, built: day };
}

/** The address of the schema of a collection’s documents, or of the table of contents. */
export function schemaAddress(of: CollectionName | 'index'): string {
	return absolute(`/api/schema/${of}.json`);
}

/** The absolute address of an entry’s page. */
export async function getPageAddress(): Promise<(item: Item) => string> {
	const model = await getModel();
	return (item) => absolute(model.address(item));
}
