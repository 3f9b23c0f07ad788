import type { CollectionName } from '../schema/collection-name.ts';

/** A part of the site that the header of every page leads to. */
export interface Place {
	label: string;
	/** Its lists, each with its label. The place opens at the first one that has entries. */
	lists: readonly (readonly [collection: CollectionName, label: string])[];
	/** Whether pages in folders, which give the background, belong to it. */
	hasBackground?: true;
}

/** The places of the site, in the order of the header. The search names its kinds of page after them. */
export const PLACES = [
	{ label: 'Change ideas', lists: [['change-ideas', 'Change ideas']] },
	{
		label: 'Guides',
		lists: [
			['guides', 'Guides'],
			['sheets', 'Sheets'],
			['tools', 'Tools'],
		],
	},
	{
		label: 'Lived experience',
		lists: [
			['community', 'Community'],
			['events', 'Events'],
			['voices', 'Voices'],
		],
	},
	{
		label: 'Evidence',
		lists: [
			['facts', 'Facts and figures'],
			['elsewhere', 'Tried elsewhere'],
			['sources', 'Sources'],
			['glossary', 'Glossary'],
		],
		hasBackground: true,
	},
	{
		label: 'About the programme',
		lists: [
			['programmes', 'Programme'],
			['drivers', 'Drivers'],
			['pcref', 'PCREF'],
			['sites', 'Sites'],
			['organisations', 'Organisations'],
			['ingredients', 'Ingredients'],
		],
	},
] as const satisfies readonly Place[];
