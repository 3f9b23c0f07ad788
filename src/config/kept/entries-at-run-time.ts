import type { Plugin } from 'vite';
import { CODE_PAGES } from '../../parse/code-pages.ts';

/** Astro’s module of all entries. */
const ENTRIES = '\0astro:data-layer-content';

/**
 * Lets the bundled pages find the entries that Astro renders when they run. Otherwise these would be part of the bundle,
 * with all their data.
 */
export function entriesAtRunTime(): Plugin {
	return {
		name: 'entries-at-run-time',
		apply: 'build',
		transform: (_, id) =>
			id === ENTRIES
				? `const pages = globalThis[Symbol.for(${JSON.stringify(CODE_PAGES)})] ?? [];
const entries = pages.map((page) => [page.id, { ...page, deferredRender: true }]);
export default new Map([['pages', new Map(entries)]]);`
				: undefined,
	};
}
