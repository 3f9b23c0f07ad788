import { COLLECTION_PLACES } from '../../kinds/places.ts';
import { PLACES } from '../../schema/definition.ts';

/** The kinds of page that a reader can narrow a search to, in the order in which they are shown. */
export const PAGE_GROUPS = PLACES;

/** Pages that are found only by readers who ask for them: those for authors, and Easy Read versions. */
const ASKED_FOR = ['For authors', 'Easy Read'] as const;

/** Pages that list others. */
export const LISTS = 'Lists';

export type PageGroup = (typeof PAGE_GROUPS)[number] | (typeof ASKED_FOR)[number] | typeof LISTS;

/** The group of most pages of a large site. The index does not list them: a page that is in no other group is in this. */
export const UNLISTED_GROUP = 'Change ideas' satisfies PageGroup;

/** How much sooner a page of each group is shown than another that answers as well. */
export const GROUP_WEIGHTS: Readonly<Record<PageGroup, number>> = {
	'Change ideas': 1.5,
	Guides: 1.3,
	'Lived experience': 1.3,
	Evidence: 0.8,
	'About the programme': 1,
	'About this site': 0.6,
	'For authors': 1,
	'Easy Read': 2,
	[LISTS]: 0.4,
};

/** What a query says that asks for pages which are otherwise left out. */
const ASKS: Readonly<Record<(typeof ASKED_FOR)[number], RegExp>> = {
	'For authors':
		/\b(authors?|validators?|validate|validation|rules?|schemas?|fields?|mdx|yaml|front ?matter|markdown|conformance|wcag)\b/,
	'Easy Read': /\beasy ?read( versions?)?\b/,
};

/** True when pages of a group may answer a query. @param text the folded words of the query */
export function isAskedFor(group: PageGroup, text: string): boolean {
	return group === 'For authors' || group === 'Easy Read' ? ASKS[group].test(text) : true;
}

/** The place of the pages in each folder, those of the collections first. */
const BY_FOLDER: Readonly<Record<string, PageGroup>> = {
	...COLLECTION_PLACES,
	context: 'Evidence',
	programme: 'About the programme',
	'for-authors': 'For authors',
	pictures: 'For authors',
};

/** Folders whose first page says something itself and is not a list of entries. */
const OVERVIEWS: ReadonlySet<string> = new Set(['programme', 'for-authors']);

/** The group of the page at an address. @param address from the site’s root, without its base path */
export function pageGroup(address: string): PageGroup {
	if (address.endsWith('/easy-read/')) return 'Easy Read';
	if (address === '/accessibility/conformance/') return 'For authors';
	const [folder = '', ...rest] = address.split('/').filter(Boolean);
	const group = BY_FOLDER[folder] ?? 'About this site';
	return rest.length === 0 && !OVERVIEWS.has(folder) && folder in BY_FOLDER ? LISTS : group;
}
