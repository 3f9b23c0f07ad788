/** What a page is called, and its kind in a word or two. */
interface OwnPage {
	title: string;
	kind?: string;
}

/**
 * The pages that every site has, whatever its content, by their address. The page at `/programme/` is that of the
 * leading programme where there is one.
 */
export const OWN_PAGES = {
	'/programme/': { title: 'The programme' },
	'/drivers/': { title: 'Drivers', kind: 'Driver diagram' },
	'/pcref/': { title: 'PCREF', kind: 'Alignment table' },
	'/organisations/': { title: 'Organisations' },
	'/sites/': { title: 'Sites' },
	'/change-ideas/': { title: 'Change ideas', kind: 'Library' },
	'/elsewhere/': { title: 'Tried elsewhere', kind: 'Library' },
	'/sheets/': { title: 'Sheets to start with' },
	'/tools/': { title: 'Tools', kind: 'List of tools' },
	'/tools/run-chart/': { title: 'Draw your own run chart', kind: 'Tool' },
	'/guides/': { title: 'Guides' },
	'/guides/for/everyone/check/': { title: 'Are you ready?', kind: 'Self-check' },
	'/guides/for/everyone/plan/': { title: 'Make a plan with dates', kind: 'Plan' },
	'/community/': { title: 'Community of practice' },
	'/events/': { title: 'Events' },
	'/voices/': { title: 'Voices' },
	'/ingredients/': { title: 'Ingredients of improvement' },
	'/facts/': { title: 'Facts and figures', kind: 'Evidence' },
	'/facts/compared/': { title: 'Figures side by side', kind: 'Evidence' },
	'/facts/measures/': { title: 'Measures side by side', kind: 'Evidence' },
	'/sources/': { title: 'Sources', kind: 'Evidence' },
	'/glossary/': { title: 'Glossary', kind: 'Words' },
	'/contact/': { title: 'Contact' },
	'/search/': { title: 'Search' },
	'/search/titles/': { title: 'All titles', kind: 'Search' },
	'/pictures/': { title: 'Easy Read pages and their pictures', kind: 'Easy Read' },
	'/accessibility/conformance/': {
		title: 'Accessibility conformance report',
		kind: 'Accessibility',
	},
	'/for-authors/rules/': { title: 'Rules for content', kind: 'For authors' },
	'/for-authors/fields/': { title: 'Fields of entries', kind: 'For authors' },
} as const satisfies Readonly<Record<string, OwnPage>>;
