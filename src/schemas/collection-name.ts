/** The collections, in the order in which menus and feeds list them. A collection’s name is its folder, its address and its feed. */
export const COLLECTIONS = [
	'programmes',
	'phases',
	'drivers',
	'pcref',
	'organisations',
	'sites',
	'change-ideas',
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

/** The file endings an entry may have, by collection. */
export const ENDINGS: Record<CollectionName, readonly string[]> = {
	programmes: ['.mdx'],
	phases: ['.mdx'],
	drivers: ['.mdx'],
	pcref: ['.mdx'],
	organisations: ['.yaml'],
	sites: ['.mdx'],
	'change-ideas': ['.mdx'],
	tools: ['.mdx'],
	coaching: ['.mdx'],
	guides: ['.mdx'],
	community: ['.mdx'],
	events: ['.mdx'],
	voices: ['.mdx'],
	ingredients: ['.mdx'],
	facts: ['.yaml'],
	sources: ['.yaml'],
	glossary: ['.yaml'],
	pages: ['.mdx', '.md'],
};

export function isCollection(name: string): name is CollectionName {
	return (COLLECTIONS as readonly string[]).includes(name);
}
