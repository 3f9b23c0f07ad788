import type { Element } from './elements.ts';

/** What a page tells services where its address is shared, by name. What is told once has one value. */
export function socialTags(elements: readonly Element[]): Map<string, string[]> {
	const tags = new Map<string, string[]>();
	for (const { tag, attributes } of elements) {
		const name = attributes.property ?? attributes.name ?? '';
		if (tag !== 'meta' || !/^(og|twitter):/.test(name)) continue;
		tags.set(name, [...(tags.get(name) ?? []), attributes.content ?? '']);
	}
	return tags;
}
