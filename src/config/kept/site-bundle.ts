import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { filesBelow } from '../files-below.ts';
import type { BundleWriter } from './kept-bundle.ts';

/** The module by which the pages begin has a name of its own each time. */
const ENTRY = /^prerender-entry/;

/** Astro loads this module a second time; the process has one `globalThis`. */
const KEY = Symbol.for('bundle that is written');
const shared = globalThis as { [KEY]?: BundleWriter };

/** Has the next build of this process only bundle: it renders no page. */
export function startBundling(writer: BundleWriter): void {
	shared[KEY] = writer;
}

/** Returns whether this process bundles a site, whose content another one reads and validates. */
export function isBundling(): boolean {
	return shared[KEY] !== undefined;
}

/** What the prerenderer of Astro knows of the build that it belongs to. */
interface KnownApp {
	getSettings(): { scripts: readonly { stage: string }[] };
}

/** Lets pages be rendered by another process, from the modules that Vite bundled. */
export function siteBundle(): AstroIntegration {
	let pages: HookParameters<'astro:build:setup'>['pages'] = new Map();
	let modules = '';
	return {
		name: 'site-bundle',
		hooks: {
			'astro:config:done': ({ config }) => {
				// Astro puts them there if all pages are static.
				modules = resolve(fileURLToPath(config.outDir), '.prerender');
			},
			'astro:build:setup': (build) => {
				pages = build.pages;
			},
			'astro:build:start': ({ setPrerenderer }) => {
				const writer = shared[KEY];
				if (!writer) return;
				setPrerenderer((renderer) => ({
					...renderer,
					getStaticPaths: async () => {
						assertNoScripts(renderer);
						const entry = filesBelow(modules).find((file) => ENTRY.test(file));
						if (!entry)
							throw new Error(`Expected the modules of pages in ${relative('', modules)}`);
						const styles = Object.fromEntries([...pages].map(([key, page]) => [key, page.styles]));
						writer.putModules(modules, { entry, styles });
						return [];
					},
				}));
			},
		},
	};
}

/** Scripts that an integration adds to every page would be missing from those that are rendered elsewhere. */
function assertNoScripts(renderer: object): void {
	const { app } = renderer as { app?: KnownApp };
	const stages = app?.getSettings().scripts.map(({ stage }) => stage) ?? [];
	const added = stages.filter((stage) => stage === 'page' || stage === 'head-inline');
	if (added.length > 0)
		throw new Error(`Expected no integration to add scripts to every page: ${added.join(', ')}`);
}
