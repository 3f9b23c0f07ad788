import type { Library } from '../library/library.ts';
import { bodyComponent } from '../model/body-components.ts';
import { perLibrary } from './per-library.ts';
import { writtenIn } from './written/gather.ts';
import type { Link } from './written/link.ts';
import type { WrittenTag } from './written/tag.ts';

/** Every address: in bodies, in inline fields, in components, in fields. */
export const linksOf = perLibrary((library: Library): readonly Link[] => {
	const { links, tags } = writtenIn(library);
	return [...links, ...tags.flatMap(linksInTag)];
});

/** The attribute whose words a reader follows. */
const WORDS_OF: Partial<Record<string, string>> = { href: 'title', file: 'label' };

function linksInTag(tag: WrittenTag): Link[] {
	const { document, entry, schema } = tag;
	const links: Link[] = [];
	for (const [name, { kind }] of Object.entries(bodyComponent(tag.name)?.attributes ?? {})) {
		const address = kind === 'address' || kind === 'file' ? tag.value(name) : undefined;
		if (!address) continue;
		const words = WORDS_OF[name];
		links.push({
			document,
			entry,
			schema,
			kind: kind === 'address' ? 'link' : tag.name === 'Picture' ? 'picture' : 'file',
			address,
			get place() {
				return tag.valuePlace(name);
			},
			words: words && tag.value(words),
			get wordsPlace() {
				return words ? tag.valuePlace(words) : tag.place;
			},
			fromTag: true,
		});
	}
	return links;
}
