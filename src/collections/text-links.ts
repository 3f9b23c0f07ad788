import { href } from '../config/href.ts';
import { perModel } from '../graph/inputs/per-model.ts';
import type { Item } from '../graph/item.ts';
import type { Segment } from '../parse/markdown/segments.ts';
import { COLLECTIONS } from '../schema/collection-name.ts';
import type { PageItem } from './items.ts';
import type { PageModel } from './model.ts';

/** Returns the entries that link to an entry’s page in their running text, each once, collection by collection. */
export function itemsThatLinkTo(item: Item, model: PageModel): Item[] {
	const address = href(model.address(item));
	return (linksByAddress(model).get(address) ?? []).filter((from) => from !== item);
}

const linksByAddress = perModel('links in texts', (model: PageModel): Map<string, Item[]> => {
	const links = new Map<string, Item[]>();
	for (const item of COLLECTIONS.flatMap((name): readonly PageItem[] => model.items(name))) {
		const { body, texts } = item;
		const addresses = [body, ...Object.values(texts)].flatMap((segments) => [
			...findAddresses(segments),
		]);
		for (const address of new Set(addresses)) {
			const group = links.get(address);
			if (group) group.push(item);
			else links.set(address, [item]);
		}
	}
	return links;
});

/** The addresses of links, without query and anchor. */
function* findAddresses(segments: readonly Segment[]): Generator<string> {
	for (const segment of segments) {
		if ('html' in segment) {
			for (const address of segment.addresses ?? []) yield address.replace(/[?#].*$/s, '');
			continue;
		}
		const { href } = segment.attributes;
		if (typeof href === 'string') yield href.replace(/[?#].*$/s, '');
		yield* findAddresses(segment.children);
	}
}
