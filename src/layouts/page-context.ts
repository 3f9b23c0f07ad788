import type { Thing } from '../features/open-data/json-ld.ts';

/** A step of the way from the home page to the page at hand. */
export interface Crumb {
	label: string;
	address: string;
}

/** What a page tells its header, its foot and the components in its text. */
export interface PageContext {
	title: string;
	/** The kind of page, in a word or two, for the header and the search: “Change idea”. */
	kind: string | undefined;
	/** One sentence that says what the page is about. */
	summary: string | undefined;
	crumbs: readonly Crumb[];
	/** HTML in the place of the mark of its kind: a date, a number of a step. */
	lead: string;
	/** HTML beside the title: how far an idea got. */
	marks: string;
	/** With an at-a-glance box, the list of contents stands below that, and not beside the text. */
	hasGlance: boolean;
	/** Where its Easy Read twin stands, if it has one. */
	easyRead: string | undefined;
	/** False for a page that the search leaves out: the search itself, the page for addresses that lead nowhere. */
	searchable: boolean;
	/** What the search can be narrowed by: labels by filter. */
	filters: Readonly<Record<string, readonly string[]>>;
	/** What it is about, for machines that read schema.org. */
	things: readonly Thing[];
}
