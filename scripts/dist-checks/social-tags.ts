import type { Element } from './elements.ts';

/** Returns the tags of a page for services on which its address is shared: values by name. */
export function socialTags(elements: readonly Element[]): Map<string, string[]> {
	const tags = new Map<string, string[]>();
	for (const { tag, attributes } of elements) {
		const name = attributes.property ?? attributes.name ?? '';
		if (tag !== 'meta' || !/^(og|twitter):/.test(name)) continue;
		tags.set(name, [...(tags.get(name) ?? []), attributes.content ?? '']);
	}
	return tags;
}
