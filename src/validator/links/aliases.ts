import { earlierAddress } from '../../graph/earlier-address.ts';
import { readAliases } from '../../parse/aliases.ts';
import type { Entry } from '../../parse/entry.ts';
import { perLibrary } from '../rule/per-library.ts';

/** An earlier id of an entry. */
export interface Alias {
	entry: Entry;
	id: string;
	index: number;
	/** Its page under that id, if it had its own page. */
	address: string | undefined;
}

/** Returns every alias that has the form of an id, in the order of the entries. */
export const libraryAliases = perLibrary((library): readonly Alias[] =>
	library.all().flatMap((entry) =>
		readAliases(entry).map(({ id, index }) => ({
			entry,
			id,
			index,
			address: earlierAddress(entry.collection, id),
		})),
	),
);
