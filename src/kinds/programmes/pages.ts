/** The further pages that a programme’s text may be divided into, in order. Its own page is the overview. */
export const PROGRAMME_PAGES = ['how-it-works', 'results', 'not-published'] as const;

export type ProgrammePageName = (typeof PROGRAMME_PAGES)[number];

/** The overview, or one of the further pages. */
export type ProgrammePlace = ProgrammePageName | 'overview';

/**
 * Returns the address of a page of a programme.
 * @param programme the address of its overview
 */
export function programmePageAddress(programme: string, page: ProgrammePlace): string {
	return page === 'overview' ? programme : `${programme}${page}/`;
}

/** The sections of the template that are on a further page, if the text is divided so that there is one. */
const SECTION_PLACES: Readonly<Record<string, ProgrammePageName>> = {
	phases: 'how-it-works',
	coaching: 'how-it-works',
	principles: 'how-it-works',
	asks: 'how-it-works',
	cost: 'how-it-works',
	events: 'how-it-works',
	evaluation: 'results',
	voices: 'results',
};

/**
 * Returns the page that a section of the template is on.
 * @param pages the further pages that the programme has
 */
export function sectionPlace(section: string, pages: ReadonlySet<string>): ProgrammePlace {
	const place = SECTION_PLACES[section];
	return place !== undefined && pages.has(place) ? place : 'overview';
}
