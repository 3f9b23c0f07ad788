import type { Item, Mention } from '../graph/item.ts';
import { MENTIONS } from '../graph/mention.ts';
import { entryKey } from '../parse/entry-parts.ts';
import { fingerprint } from '../parse/fingerprint.ts';
import type { Segment } from '../parse/markdown/segments.ts';
import type { ShownEntry } from '../parse/shown-entries.ts';
import type { CollectionName } from '../schema/collection-name.ts';
import type { PageItem } from './items.ts';

/** Returns an entry as pages have it: they share its texts, and have data of their own to change. */
export function toPageItem<C extends CollectionName>(
	collection: C,
	{ id, data, parts: { segments: body, texts, headings }, filePath: file }: ShownEntry<C>,
): PageItem<C> {
	return {
		collection,
		id,
		data: structuredClone(data),
		mentions: [...Object.values(texts), body].flatMap((segments) => [...findMentions(segments)]),
		body,
		texts,
		headings,
		file,
	};
}

/** Returns what the parts of an item are called that pages read, each with a fingerprint. */
export function partFingerprints<C extends CollectionName>(
	item: PageItem<C>,
): [name: string, fingerprint: string][] {
	const { collection, id, file, data, ...parts } = item;
	const fields = Object.entries(data).map(([field, value]) => [`data.${field}`, value] as const);
	return [...Object.entries(parts), ...fields].map(([part, value]) => [
		partName(item, part),
		fingerprint(value),
	]);
}

/** @param part `body`, or `data.title` for a field */
export function partName(item: Pick<Item, 'collection' | 'id'>, part: string): string {
	return `${entryKey(item)} ${part}`;
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
