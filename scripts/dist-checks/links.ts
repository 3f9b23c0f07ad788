import type { Element } from './elements.ts';

/** Attributes with an address. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
	a: ['href'],
	area: ['href'],
	audio: ['src'],
	embed: ['src'],
	form: ['action'],
	iframe: ['src'],
	image: ['href'],
	img: ['src'],
	input: ['src'],
	link: ['href'],
	object: ['data'],
	script: ['src'],
	source: ['src'],
	track: ['src'],
	use: ['href', 'xlink:href'],
	video: ['src', 'poster'],
};

/** The elements that may have an address. */
export const TAGS_WITH_ADDRESSES = Object.keys(ADDRESSES);

/** Returns every address that an element links to or loads, as written. */
export function findAddresses({ tag, attributes }: Element): string[] {
	const single = (ADDRESSES[tag] ?? []).flatMap((name) => attributes[name] ?? []);
	const sets = (attributes.srcset ?? '')
		.split(',')
		.map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
		.filter((address) => address !== '');
	const card = /^(og|twitter):image$/.test(attributes.property ?? attributes.name ?? '');
	return [...single, ...sets, ...(tag === 'meta' && card ? [attributes.content ?? ''] : [])];
}

/** Returns the anchors of a page: the ids of its elements. */
export function findAnchors(elements: readonly Element[]): Set<string> {
	return new Set(elements.flatMap(({ attributes }) => attributes.id ?? []));
}
