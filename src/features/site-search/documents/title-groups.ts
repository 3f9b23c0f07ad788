import { itemTitle } from '../../../graph/item.ts';
import type { Model } from '../../../graph/model.ts';
import { COLLECTIONS } from '../../../schema/collection-name.ts';
import { PAGE_GROUPS, pageGroup } from '../page-groups.ts';

/** Titles of one group with their addresses, in alphabetical order. */
export interface TitleGroup {
	label: string;
	links: readonly { title: string; address: string }[];
}

/** The titles of all entries that have a page of their own, by group. Groups without an entry are left out. */
export function titleGroups(model: Model): TitleGroup[] {
	const links = COLLECTIONS.flatMap((name) => model.items(name))
		.map((item) => ({ title: itemTitle(item), address: model.address(item) }))
		.filter(({ address }) => !address.includes('#'))
		.sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
	return PAGE_GROUPS.map((label) => ({
		label,
		links: links.filter(({ address }) => pageGroup(address) === label),
	})).filter((group) => group.links.length > 0);
}
