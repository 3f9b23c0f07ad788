import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../../parse/open.ts';
import { frameFingerprint } from './build-inputs.ts';
import { type KeepPagesOptions, type KeepReport, keepPages } from './keep-pages.ts';
import { KEPT } from './kept-folder.ts';
import { type KeptPages, openKeptPages } from './kept-pages.ts';
import { fileNamer, type SiteWriter } from './site-writer.ts';

/** How a build command keeps pages. */
export interface Keeping {
	verify: boolean;
	writer: SiteWriter;
	report: KeepReport;
	/** The pages of this build, from when the content has been read. They are completed after a successful build. */
	pages: KeptPages | undefined;
}

/** Astro loads this module a second time; the process has one `globalThis`. */
const KEY = Symbol.for('how pages are kept');
const shared = globalThis as { [KEY]?: Keeping };

/** Keeps pages from now on: without this, every page is rendered, none is kept, and the search has no index. */
export function startKeeping(options: Pick<Keeping, 'verify' | 'writer'>): Keeping {
	const keeping: Keeping = {
		...options,
		report: { kept: 0, rendered: 0, addresses: [], different: [] },
		pages: undefined,
	};
	shared[KEY] = keeping;
	return keeping;
}

/** Lets a build render only the pages that have changed since the last. */
export function keptPages(): AstroIntegration {
	let site = { folder: '', assets: '', base: '/' };
	return {
		name: 'kept-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				const folder = fileURLToPath(config.outDir);
				const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
				site = { folder, assets: join(folder, config.build.assets), base };
			},
			'astro:build:start': ({ setPrerenderer }) => {
				const keeping = shared[KEY];
				if (!keeping) return;
				const open = () => {
					keeping.pages = openKeptPages(
						join(KEPT, 'pages'),
						// The names of styles and scripts, which pages refer to, change with their content.
						{
							version: `pages 1 ${resolve(contentRoot())}`,
							frame: JSON.stringify([frameFingerprint(), readdirSync(site.assets).sort()]),
						},
						console.warn,
					);
					return keeping.pages;
				};
				const { verify, writer, report } = keeping;
				const nameFile = fileNamer(site.folder, site.base);
				const write: KeepPagesOptions['write'] = (address, type, page) => {
					const file = nameFile(address, type);
					if (file !== undefined) writer.write({ file, ...page });
					return file !== undefined;
				};
				setPrerenderer((renderer) =>
					keepPages(renderer, { open, write, begin: writer.begin, verify }, report),
				);
			},
			'astro:build:generated': () => shared[KEY]?.writer.written(),
		},
	};
}
