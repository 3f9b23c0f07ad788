import type { StaticPage } from './definition.ts';

/**
 * The pages that every site has beside the lists of its collections, by their address. Links to them are known, they have
 * cards to be shared with, and no entry can take their address. The page at `/programme/` is that of the leading programme
 * where there is one.
 */
export const STATIC_PAGES = {
	'/programme/': { title: 'The programme' },
	'/contact/': { title: 'Contact' },
	'/contact/correction/': { title: 'Suggest a correction' },
	'/contact/tried-it/': { title: 'We tried it too' },
	'/change-ideas/by/ward/': { title: 'Ideas for my ward', kind: 'Library' },
	'/what-changed/': { title: 'What changed' },
	'/data/': { title: 'Open data', kind: 'Data' },
	'/licences/': { title: 'Third-party licences', kind: 'About this site' },
	'/search/': { title: 'Search' },
	'/search/titles/': { title: 'All titles', kind: 'Search' },
	'/pictures/': { title: 'Easy Read pages and their pictures', kind: 'Easy Read' },
	'/tools/run-chart/': { title: 'Draw your own run chart', kind: 'Tool' },
	'/facts/compared/': { title: 'Figures side by side', kind: 'Evidence' },
	'/facts/measures/': { title: 'Measures side by side', kind: 'Evidence' },
	'/accessibility/conformance/': {
		title: 'Accessibility conformance report',
		kind: 'Accessibility',
	},
	'/for-authors/': { title: 'For authors', kind: 'For authors' },
	'/for-authors/editor/': { title: 'Edit in your browser', kind: 'For authors' },
	'/for-authors/import/': { title: 'Import what you have', kind: 'For authors' },
	'/for-authors/files/': { title: 'Write in text files', kind: 'For authors' },
	'/for-authors/entries/': { title: 'What makes a good entry', kind: 'For authors' },
	'/for-authors/figures/': { title: 'Figures, data and pictures', kind: 'For authors' },
	'/for-authors/people/': { title: 'Protect people', kind: 'For authors' },
	'/for-authors/style/': { title: 'House style', kind: 'For authors' },
	'/for-authors/rules/': { title: 'Rules for content', kind: 'For authors' },
	'/for-authors/fields/': { title: 'Fields of entries', kind: 'For authors' },
	'/guides/for/everyone/check/': { title: 'Are you ready?', kind: 'Self-check' },
	'/guides/for/everyone/plan/': { title: 'Make a plan with dates', kind: 'Plan' },
} as const satisfies Readonly<Record<string, StaticPage>>;

/** Ids of pages whose text is added to a page that the site makes itself, where a site has them. */
export const ADDED_TEXTS: readonly string[] = ['index', 'for-authors'];
