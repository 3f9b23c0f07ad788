/** What a build keeps for the next one. Git ignores it, and deleting it costs only time. */
export const KEPT = '.astro/kept';
