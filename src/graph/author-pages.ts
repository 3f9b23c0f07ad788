import { keysOf } from '../format/keys.ts';
import { STATIC_PAGES } from '../schema/static-pages.ts';

/** Where authors begin. */
export const FOR_AUTHORS = '/for-authors/';

/** The pages for authors by task, in the order of their menu, each with what it is for. */
export const AUTHOR_PAGES = {
	'/for-authors/editor/':
		'Forms in your browser, with what to correct beside each field. No commands once it is set up.',
	'/for-authors/import/':
		'Entries from a spreadsheet, a Word document or a list of references that you have already.',
	'/for-authors/files/':
		'Text files and commands: make an entry, check it, fix it, and see the page while you write.',
	'/for-authors/entries/':
		'What each kind of entry needs to be useful: change ideas, guides, events, voices, Easy Read.',
	'/for-authors/figures/':
		'How to add a figure with its source, the data of a chart, a picture or a download.',
	'/for-authors/people/':
		'What must never go in, small numbers, consent, and how to take something back.',
	'/for-authors/style/': 'The house style: plain, professional English, and which words to use.',
	'/for-authors/fields/': 'Every field of every kind of entry, and the values that it can have.',
	'/for-authors/rules/': 'Every check, why there is one, and how to correct what it finds.',
} as const satisfies Readonly<Partial<Record<keyof typeof STATIC_PAGES, string>>>;

export type AuthorAddress = keyof typeof AUTHOR_PAGES;

/** The pages for authors with their titles. */
export const authorPages = keysOf(AUTHOR_PAGES).map((address) => ({
	address,
	label: STATIC_PAGES[address].title,
	about: AUTHOR_PAGES[address],
}));

/** The menu that every page for authors has. */
export const AUTHOR_MENU = {
	label: STATIC_PAGES[FOR_AUTHORS].title,
	links: [{ label: 'Start here', address: FOR_AUTHORS }, ...authorPages],
} as const;
