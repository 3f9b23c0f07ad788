import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Astro’s module of all entries. */
const ENTRIES = '\0astro:data-layer-content';

/**
 * Lets the bundled pages read Astro’s entries from its store when they run. Otherwise they would be part of the bundle,
 * which could then serve for one content only.
 * @param store the path of the store
 */
export function entriesAtRunTime(store: string): Plugin {
	return {
		name: 'entries-at-run-time',
		apply: 'build',
		transform: (_, id) =>
			id === ENTRIES
				? `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(${JSON.stringify(resolve(store))}, 'utf8'));`
				: undefined,
	};
}
