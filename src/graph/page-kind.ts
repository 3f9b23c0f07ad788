import type { CollectionName } from '../schema/collection-name.ts';
import { PCREF_KINDS, TOOL_KINDS } from '../schema/vocabulary.ts';
import type { Item } from './item.ts';

/** What the page of an entry is, where that hangs on its collection alone. */
const KINDS: Readonly<Partial<Record<CollectionName, string>>> = {
	programmes: 'Programme',
	phases: 'Phase',
	organisations: 'Organisation',
	sites: 'Site',
	'change-ideas': 'Change idea',
	elsewhere: 'Tried elsewhere',
	sheets: 'Sheet',
	guides: 'Guide step',
	community: 'Community of practice',
	events: 'Event',
	ingredients: 'Ingredient',
};

/** The kind of an entry’s page, in a word or two: “Change idea”. An entry without a page of its own has none. */
export function kindOf(item: Item): string | undefined {
	if (item.collection === 'drivers') {
		const { level } = (item as Item<'drivers'>).data;
		return level === undefined
			? 'Driver'
			: `${level === 'primary' ? 'Primary' : 'Secondary'} driver`;
	}
	if (item.collection === 'pcref') {
		const { kind } = (item as Item<'pcref'>).data;
		return kind === undefined ? 'Part of PCREF' : `PCREF ${PCREF_KINDS[kind].label.toLowerCase()}`;
	}
	if (item.collection === 'tools') {
		const { kind } = (item as Item<'tools'>).data;
		return kind === undefined ? 'Tool' : TOOL_KINDS[kind].label;
	}
	if (item.collection === 'pages') return item.id.includes('/') ? 'Background' : 'About this site';
	return KINDS[item.collection];
}
