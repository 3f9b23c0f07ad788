import type { z } from 'zod';
import { bodyComponent } from '../../features/body/body-components.ts';
import type { Document, Entry } from '../../parse/entry.ts';
import type { Place } from '../../parse/text/place.ts';
import type { Link } from './link.ts';
import type { WrittenTag } from './tag.ts';

/** The attribute with the words of the link. */
const WORDS_OF: Partial<Record<string, string>> = { href: 'title', file: 'label' };

/** Returns the addresses in the attributes of a tag. */
export function linksInTag(tag: WrittenTag): Link[] {
	const links: Link[] = [];
	for (const [name, { kind }] of Object.entries(bodyComponent(tag.name)?.attributes ?? {})) {
		const address = kind === 'address' || kind === 'file' ? tag.value(name) : undefined;
		if (address) links.push(new TagLink(kind === 'address', address, name, tag));
	}
	return links;
}

class TagLink implements Link {
	readonly document: Document;
	readonly entry: Entry | undefined;
	readonly schema: z.ZodType;
	readonly kind: Link['kind'];
	readonly address: string;
	readonly words: string | undefined;
	readonly fromTag = true;
	readonly #name: string;
	readonly #tag: WrittenTag;

	constructor(leadsAnywhere: boolean, address: string, name: string, tag: WrittenTag) {
		const words = WORDS_OF[name];
		this.document = tag.document;
		this.entry = tag.entry;
		this.schema = tag.schema;
		this.kind = leadsAnywhere ? 'link' : tag.name === 'Picture' ? 'picture' : 'file';
		this.address = address;
		this.words = words && tag.value(words);
		this.#name = name;
		this.#tag = tag;
	}

	get place(): Place {
		return this.#tag.valuePlace(this.#name);
	}

	get wordsPlace(): Place {
		const words = WORDS_OF[this.#name];
		return words ? this.#tag.valuePlace(words) : this.#tag.place;
	}
}
