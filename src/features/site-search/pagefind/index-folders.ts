/** Where Pagefind’s index of the whole text of all pages is, from the root of the site. */
export const TEXTS_FOLDER = 'pagefind/';

/** Where the index of titles and summaries is, which large sites have in addition. */
export const HEADS_FOLDER = 'pagefind/heads/';
