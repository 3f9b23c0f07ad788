/**
 * The collections, in the order in which menus and feeds list them. A collection’s name is its folder, its address and its feed.
 * Each is defined in `src/kinds/<collection>/definition.ts`; `npm run schemas` lists a new one.
 */
export const COLLECTIONS = [
	'programmes',
	'phases',
	'drivers',
	'pcref',
	'organisations',
	'sites',
	'change-ideas',
	'elsewhere',
	'sheets',
	'tools',
	'coaching',
	'guides',
	'community',
	'events',
	'voices',
	'ingredients',
	'facts',
	'sources',
	'glossary',
	'pages',
] as const;

export type CollectionName = (typeof COLLECTIONS)[number];

export function isCollection(name: string): name is CollectionName {
	return COLLECTIONS.some((collection) => collection === name);
}
