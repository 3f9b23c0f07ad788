import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../../parse/open.ts';
import { frameFingerprint } from './build-inputs.ts';
import { entriesAtRunTime } from './entries-at-run-time.ts';
import { type KeepReport, keepPages } from './keep-pages.ts';
import { keepBundle } from './kept-bundle.ts';
import { DATA_STORE, KEPT } from './kept-folder.ts';
import { type KeptPages, openKeptPages } from './kept-pages.ts';
import { fileNamer, type SiteWriter } from './site-writer.ts';

/** How a build command keeps pages. */
export interface Keeping {
	verify: boolean;
	writer: SiteWriter;
	/** The last site: where it is, and which of its files are as they were built. */
	lastSite: { folder: string; intact: ReadonlySet<string> };
	report: KeepReport;
	/** The pages of this build, from when the content has been read. They are completed after a successful build. */
	pages: KeptPages | undefined;
}

/** Astro loads this module a second time; the process has one `globalThis`. */
const KEY = Symbol.for('how pages are kept');
const shared = globalThis as { [KEY]?: Keeping };

/** Keeps pages from now on: without this, every page is rendered, none is kept, and the search has no index. */
export function startKeeping(options: Pick<Keeping, 'verify' | 'writer' | 'lastSite'>): Keeping {
	const keeping: Keeping = {
		...options,
		report: { kept: 0, rendered: 0, files: [], different: [] },
		pages: undefined,
	};
	shared[KEY] = keeping;
	return keeping;
}

/** Lets a build render only the pages that have changed since the last. */
export function keptPages(): AstroIntegration {
	let site = { folder: '', assets: '', base: '/' };
	const keeping = shared[KEY];
	let frame: string | undefined;
	const madeFrom = () => {
		frame ??= frameFingerprint();
		return frame;
	};
	const bundle = keepBundle({
		file: join(KEPT, 'bundle'),
		madeFrom,
		isAfresh: keeping?.verify ?? false,
		warn: console.warn,
	});
	return {
		name: 'kept-pages',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [entriesAtRunTime(DATA_STORE)] } });
			},
			'astro:build:setup': ({ pages, updateConfig }) => {
				if (keeping) updateConfig({ plugins: [bundle.plugin(pages)] });
			},
			'astro:config:done': ({ config }) => {
				const folder = fileURLToPath(config.outDir);
				const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
				site = { folder, assets: join(folder, config.build.assets), base };
			},
			'astro:build:start': ({ setPrerenderer }) => {
				if (!keeping) return;
				const open = () => {
					bundle.keep();
					keeping.pages = openKeptPages(
						join(KEPT, 'pages'),
						// The names of styles and scripts, which pages refer to, change with their content.
						{
							version: `pages 2 ${resolve(contentRoot())}`,
							frame: JSON.stringify([madeFrom(), readdirSync(site.assets).sort()]),
						},
						console.warn,
					);
					return keeping.pages;
				};
				const { verify, writer, report, lastSite } = keeping;
				setPrerenderer((renderer) =>
					keepPages(
						renderer,
						{
							open,
							nameFile: fileNamer(site.folder, site.base),
							intact: lastSite.intact,
							readLast: (file) => readFileSync(join(lastSite.folder, file)),
							write: writer.write,
							begin: writer.begin,
							verify,
						},
						report,
					),
				);
			},
			'astro:build:generated': () => keeping?.writer.written(),
		},
	};
}
