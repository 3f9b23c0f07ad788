/** The collections, in the order in which menus and feeds list them. A collection’s name is its folder, its address and its feed. */
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

/** What one entry of each collection is. */
export const ONE_ENTRY: Record<CollectionName, string> = {
	programmes: 'An improvement programme.',
	phases: 'One phase of a programme.',
	drivers: 'A primary or secondary driver of change.',
	pcref: 'A domain or an organisational competency of the PCREF.',
	organisations: 'A trust, an independent provider, a partner or a commissioner.',
	sites: 'A participating ward, hospital or service.',
	'change-ideas': 'A change idea as a case study.',
	elsewhere: 'What others tried and published, outside the programmes of this site.',
	sheets: 'A sheet to fill in, to print or to change in Word.',
	tools: 'An equity or quality improvement tool.',
	coaching: 'A coaching offer, in one phase.',
	guides: 'One step of an onboarding or how-to guide.',
	community: 'A page of the community of practice.',
	events: 'Anything dated: a session, a workshop, a webinar, a learning set, a deadline.',
	voices: 'What a participant said, in reported speech.',
	ingredients: 'One ordered ingredient of an improvement model.',
	facts: 'One figure, with its source.',
	sources: 'A document or page that the site relies on.',
	glossary: 'A term, its plain meaning, its synonyms.',
	pages: 'Any other page.',
};

/** The file endings an entry may have, by collection. */
export const ENDINGS: Record<CollectionName, readonly string[]> = {
	programmes: ['.mdx'],
	phases: ['.mdx'],
	drivers: ['.mdx'],
	pcref: ['.mdx'],
	organisations: ['.yaml'],
	sites: ['.mdx'],
	'change-ideas': ['.mdx'],
	elsewhere: ['.mdx'],
	sheets: ['.mdx'],
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
