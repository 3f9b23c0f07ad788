/** What a build keeps for the next one. Git ignores it, and deleting it costs only time. */
export const KEPT = '.astro/kept';

/** Where Astro stores the entries between loading the content and rendering the pages. */
export const DATA_STORE = 'node_modules/.astro/data-store.json';
