import { byLetter, type Letter } from '../../../format/alphabet.ts';
import type { Item } from '../../../graph/item.ts';
import type { Model } from '../../../graph/model.ts';
import { findPublisher } from './publisher.ts';

/** All sources by the first letter of their publisher. */
export function publishersByLetter(model: Model): Letter<Item<'sources'>>[] {
	return byLetter(model.items('sources'), (source) => findPublisher(source, model).name);
}

/** The name of a letter in an address: `a`, or `0-9` for all that are not letters. */
export function letterSlug(letter: string): string {
	return letter.toLowerCase().replace('–', '-');
}

/** The address of the page that says all that is known of the sources of a letter. */
export function letterAddress(letter: string): string {
	return `/sources/${letterSlug(letter)}/`;
}
