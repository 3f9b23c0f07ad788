import type { Item } from '../../../graph/item.ts';
import type { Model } from '../../../graph/model.ts';

/** The voices of an organisation’s people: those that name it and those that name one of its sites, each once. */
export function voicesOfOrganisation<More extends object>(
	organisation: Item<'organisations'>,
	model: Model<More>,
): (Item<'voices'> & More)[] {
	const sites = model.linking('sites', organisation, 'organisation');
	return [
		...new Set([
			...model.linking('voices', organisation, 'organisation'),
			...sites.flatMap((site) => model.linking('voices', site, 'site')),
		]),
	];
}
