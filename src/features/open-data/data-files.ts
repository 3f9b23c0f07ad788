import { keysOf } from '../../format/keys.ts';
import { FINDINGS_SCHEMA } from '../../graph/guide-address.ts';
import { COLLECTIONS } from '../../schema/collection-name.ts';
import { DATA_PACKAGE, TABLE_TITLES, tableAddress, WORKBOOK } from './long-table.ts';

/** What was added, changed or checked again. */
export const WHAT_CHANGED_FEED = '/what-changed.xml';

/** Feeds that a reader can subscribe to from any page. */
export const FEEDS: readonly { title: string; address: string; type: string }[] = [
	{
		title: 'New and reviewed change ideas as RSS',
		address: '/change-ideas.xml',
		type: 'application/rss+xml',
	},
	{ title: 'What changed as RSS', address: WHAT_CHANGED_FEED, type: 'application/rss+xml' },
	{ title: 'Events as RSS', address: '/events.xml', type: 'application/rss+xml' },
	{ title: 'All events as a calendar', address: '/events.ics', type: 'text/calendar' },
	{
		title: 'Community of practice sessions as a calendar',
		address: '/community.ics',
		type: 'text/calendar',
	},
];

/** Tables, feeds and calendars that every site has, for the table of contents of the open data. */
export const DATA_FILES: readonly { title: string; address: string }[] = [
	{ title: 'Change ideas as CSV', address: '/api/change-ideas.csv' },
	{ title: 'Facts as CSV', address: '/api/facts.csv' },
	{ title: 'PCREF alignment as CSV', address: '/api/pcref-alignment.csv' },
	...keysOf(TABLE_TITLES).map((name) => ({
		title: `${TABLE_TITLES[name]} as CSV, one value a cell`,
		address: tableAddress(name),
	})),
	{ title: 'All tables as an Excel workbook', address: WORKBOOK },
	{ title: 'What the tables hold, as a Frictionless data package', address: DATA_PACKAGE },
	...FEEDS.map(({ title, address }) => ({ title, address })),
];

/** Files that the build writes in addition to pages, whatever the content. Content may link to them. */
export const FILES_OF_THE_SITE: readonly string[] = [
	'/sitemap-index.xml',
	'/robots.txt',
	'/llms.txt',
	'/api/index.json',
	'/api/schema/index.json',
	FINDINGS_SCHEMA,
	...DATA_FILES.map(({ address }) => address),
	...COLLECTIONS.flatMap((name) => [`/api/${name}.json`, `/api/schema/${name}.json`]),
];
