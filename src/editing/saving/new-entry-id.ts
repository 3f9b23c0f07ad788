import { isDeviceName } from '../../parse/text/portable-name.ts';
import { ID } from '../../schema/id.ts';
import { idFromTitle } from '../values/id-from-title.ts';
import type { Refused } from './messages.ts';

/** Which ids an entry of a collection can’t have. */
export interface TakenIds {
	/** Returns whether the collection has an entry with an id. */
	isTaken(id: string): boolean;
	/** Says what of the site itself has the address that an id would give, if anything has. */
	ownerOf(id: string): string | undefined;
}

/**
 * Returns the id of a new entry, which is made from its title, or why there is none.
 *
 * @param noun what an entry of the collection is called
 */
export function newEntryId(
	title: unknown,
	noun: string,
	{ isTaken, ownerOf }: TakenIds,
): { id: string } | Refused {
	const id = typeof title === 'string' ? idFromTitle(title) : '';
	if (!ID.test(id) || isDeviceName(id))
		return { refused: `Give the ${noun} a title first: its address is made from it.` };
	const owner = ownerOf(id);
	if (owner) return { refused: `This title would take the address of ${owner}: choose another.` };
	return isTaken(id)
		? { refused: `The address \`${id}\` belongs to another ${noun}: choose another title.` }
		: { id };
}
