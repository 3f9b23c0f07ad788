/** What the mark at the head of a page stands for: the kind of thing that the page tells of. */
export type PageMark =
	| 'change-idea'
	| 'site'
	| 'driver'
	| 'guide'
	| 'event'
	| 'figure'
	| 'easy-read'
	| 'phase'
	| 'programme'
	| 'framework'
	| 'tool'
	| 'organisation'
	| 'community'
	| 'elsewhere'
	| 'sheet'
	| 'ingredient'
	| 'source'
	| 'word'
	| 'search'
	| 'page';

/** By the first step of an address. A collection’s list bears the mark of its entries. */
const MARKS: Readonly<Record<string, PageMark>> = {
	'change-ideas': 'change-idea',
	community: 'community',
	drivers: 'driver',
	elsewhere: 'elsewhere',
	events: 'event',
	facts: 'figure',
	glossary: 'word',
	guides: 'guide',
	ingredients: 'ingredient',
	organisations: 'organisation',
	pcref: 'framework',
	phases: 'phase',
	pictures: 'easy-read',
	programme: 'programme',
	programmes: 'programme',
	search: 'search',
	sheets: 'sheet',
	sites: 'site',
	sources: 'source',
	tools: 'tool',
	voices: 'community',
};

/** The mark of the page at an address, which is written from the site’s root. */
export function pageMark(address: string): PageMark {
	if (address.endsWith('/easy-read/')) return 'easy-read';
	const [, first = ''] = address.split('/');
	return Object.hasOwn(MARKS, first) ? (MARKS[first] ?? 'page') : 'page';
}
