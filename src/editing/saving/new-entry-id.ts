import { KINDS } from '../../kinds/index.ts';
import { reservedId } from '../../kinds/reserved-id.ts';
import { isDeviceName } from '../../parse/text/portable-name.ts';
import type { CollectionName } from '../../schema/collection-name.ts';
import { ID } from '../../schema/id.ts';
import { idFromTitle } from '../values/id-from-title.ts';
import type { Refused } from './messages.ts';

/**
 * Returns the id of a new entry, which is made from its title, or why there is none.
 *
 * @param isTaken whether the collection has an entry with an id
 */
export function newEntryId(
	collection: CollectionName,
	fields: Readonly<Record<string, unknown>>,
	isTaken: (id: string) => boolean,
): { id: string } | Refused {
	const { title: titleKey, noun } = KINDS[collection];
	const title = fields[titleKey];
	const id = typeof title === 'string' ? idFromTitle(title) : '';
	if (!ID.test(id) || isDeviceName(id))
		return { refused: `Give the ${noun} a title first: its address is made from it.` };
	const owner = reservedId(collection, id);
	if (owner) return { refused: `This title would take the address of ${owner}: choose another.` };
	return isTaken(id)
		? { refused: `There is a ${noun} with the address \`${id}\` already: choose another title.` }
		: { id };
}
