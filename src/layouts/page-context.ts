import type { Thing } from '../features/open-data/json-ld.ts';
import type { ContentsLine } from '../ui/contents.ts';
import type { HeadOfPage } from './head-tags.ts';

/** A step of the way from the home page to this page. */
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
	/** Whether readers can still join the programme that it is about, in one line. */
	status: string | undefined;
	/** HTML that replaces the head of the page: that of the home page. */
	hero: string;
	/** HTML of a small menu of the page’s own, which includes the button to listen. */
	menu: string;
	/** True for a page about things that may distress: help is one tap away at its head, too. */
	mayDistress: boolean;
	/** True for a page that needs the whole width: what is beside others comes below it. */
	isWide: boolean;
	/** HTML beside the title in front: a date, a number of a step. */
	lead: string;
	/** HTML beside the title: how far an idea got. */
	marks: string;
	/** With an at-a-glance box, the list of contents is below that, and not beside the text. */
	hasSummaryPanel: boolean;
	/** The address of its Easy Read version, if it has one. */
	easyRead: string | undefined;
	/** False for a page that the search leaves out: the search itself, the page for addresses that lead nowhere. */
	searchable: boolean;
	/** What the search can be narrowed by: labels by filter. */
	filters: Readonly<Record<string, readonly string[]>>;
	/** The pages before and after it. */
	previous: Crumb | undefined;
	next: Crumb | undefined;
	/** The list of contents; `undefined` for a page with too few headings for one. */
	contents: readonly ContentsLine[] | undefined;
	/** What is in its head. */
	head: HeadOfPage;
	/** What it is about, for machines that read schema.org. */
	things: readonly Thing[];
}
