import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** An id that no file has. */
const NOTHING = '\0nothing';

const ours = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What Starlight’s page asks for under these names, and what it gets. */
const PARTS: Readonly<Record<string, string>> = {
	// Its style for paper would have to be undone line by line, so ours takes its place.
	'../style/print.css?url&no-inline': `${ours('../styles/print.css')}?url&no-inline`,
	// `starlight.css` sets what is left of its variables, `parts.css` styles asides.
	'../style/props.css': NOTHING,
	'../style/asides.css': NOTHING,
	// It remembers which groups of Starlight’s menu are unfolded. Every page asks for it, so that it is the place of what
	// every page runs.
	'../components-internals/SidebarPersistState': ours('../layouts/every-page.client.ts'),
};

/** Keeps from readers what Starlight would send with every page though this site has no use for it. */
export function leanPage(): Plugin {
	return {
		name: 'lean-page',
		enforce: 'pre',
		resolveId: (id) => PARTS[id],
		load: (id) => (id === NOTHING ? '' : undefined),
	};
}
