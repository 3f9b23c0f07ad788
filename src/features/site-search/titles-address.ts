/** The page of all titles: the search of a reader without JavaScript. */
export const ALL_TITLES = '/search/titles/';
