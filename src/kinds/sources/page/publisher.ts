import { type Item, itemTitle } from '../../../graph/item.ts';
import type { Model } from '../../../graph/model.ts';

/** The publisher of a source: an organisation with an entry, or only a name. */
export function findPublisher(
	source: Item<'sources'>,
	model: Model,
): { name: string; organisation: Item<'organisations'> | undefined } {
	const { publisher } = source.data;
	const organisation = publisher === undefined ? undefined : model.item('organisations', publisher);
	return {
		name: organisation ? itemTitle(organisation) : (publisher ?? 'Publisher not known'),
		organisation,
	};
}
