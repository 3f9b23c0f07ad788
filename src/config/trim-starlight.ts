import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** An id that no file has. */
const NOTHING = '\0nothing';
const IS_NOTHING = /^\0nothing$/;

/** Starlight asks for two collections of its own, which no site has: a notice would say so at each save. */
const ASKING = /\/@astrojs\/starlight\/dist\/utils\/(?:routing\/index|translations)\.js(?:\?|$)/;
const ASKS = 'import { getCollection } from "astro:content";';
const HAS_NONE = 'const getCollection = async () => [];';

/** Its page asks for a style sheet for paper alone, a request of its own. Ours is in the style sheet of every page. */
const PAGE = /\/@astrojs\/starlight\/dist\/components\/Page\.astro$/;
const ASKS_FOR_PRINT = [
	"import printHref from '../style/print.css?url&no-inline';",
	'<link rel="stylesheet" href={printHref} media="print" />',
];

const ours = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Modules that Starlight’s page imports, and what replaces each. */
const PARTS: Readonly<Record<string, string>> = {
	// `starlight.css` sets those of its variables that are still used, `parts.css` styles asides.
	'../style/props.css': NOTHING,
	'../style/asides.css': NOTHING,
	// They would check, calculate and copy what our parts of the page do not read, for each page.
	'../utils/starlight-page': ours('../layouts/starlight/page-route.build.ts'),
	'../utils/routing/middleware': ours('../layouts/starlight/attach-route.build.ts'),
	// It remembers which groups of Starlight’s menu are unfolded. Every page asks for it, so it also holds the code that
	// every page runs.
	'../components-internals/SidebarPersistState': ours('../layouts/every-page.client.ts'),
};

const ANY_PART = /^\.\.\/(?:components-internals|style|utils)\//;

/** Leaves out the code and styles that Starlight sends with every page but this site does not use. */
export function trimStarlight(): Plugin {
	return {
		name: 'trim-starlight',
		enforce: 'pre',
		// With a filter, Vite asks for no other module: each question passes all its code to this process.
		resolveId: { filter: { id: ANY_PART }, handler: (id) => PARTS[id] },
		load: {
			filter: { id: [IS_NOTHING, PAGE] },
			handler: (id) => (id === NOTHING ? '' : withoutPrint(readFileSync(id, 'utf8'))),
		},
		transform: {
			filter: { id: ASKING },
			handler: (code) => code.replace(ASKS, HAS_NONE),
		},
	};
}

function withoutPrint(page: string): string {
	return ASKS_FOR_PRINT.reduce((code, words) => code.replace(words, ''), page);
}
