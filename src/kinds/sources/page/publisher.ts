import { type Item, titleOf } from '../../../graph/item.ts';
import type { Model } from '../../../graph/model.ts';

/** Who published a source: an organisation that has an entry, or a name alone. */
export function publisherOf(
	source: Item<'sources'>,
	model: Model,
): { name: string; organisation: Item<'organisations'> | undefined } {
	const { publisher } = source.data;
	const organisation = publisher === undefined ? undefined : model.item('organisations', publisher);
	return {
		name: organisation ? titleOf(organisation) : (publisher ?? 'Publisher not known'),
		organisation,
	};
}
