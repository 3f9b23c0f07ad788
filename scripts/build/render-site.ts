import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow } from '../../src/config/files-below.ts';
import { loadPages } from '../../src/config/kept/bundled-pages.ts';
import type { KeptBundle } from '../../src/config/kept/kept-bundle.ts';
import { KEPT } from '../../src/config/kept/kept-folder.ts';
import { type KeptPages, openKeptPages } from '../../src/config/kept/kept-pages.ts';
import { type RenderReport, renderPages } from '../../src/config/kept/render-pages.ts';
import type { SiteWriter } from '../../src/config/kept/site-writer.ts';
import { contentRoot } from '../../src/parse/open.ts';
import type { LastSite } from './last-site.ts';

/** Where the modules of pages are while they are rendered: within the project, whose packages they import. */
export const MODULES = '.astro/modules';

/** Where Vite puts styles and scripts, under names that change with their content. */
const ASSETS = '_astro';

export interface RenderSiteOptions {
	/** The folder that the site is built in. */
	folder: string;
	bundle: KeptBundle;
	/** What the bundle was made from. */
	frame: string;
	/** The address of the site, with `/` at the end. */
	top: URL;
	writer: SiteWriter;
	lastSite: LastSite;
	/** True to render what would be kept of the last build all the same, and to compare the two. */
	verify: boolean;
}

/** A site that was rendered, with the notes on what its pages were made from, which are to be completed or closed. */
export interface RenderedSite {
	report: RenderReport;
	notes: KeptPages;
}

/** Puts into a folder what was bundled for the client, and every page and file that the pages’ modules render. */
export async function renderSite(options: RenderSiteOptions): Promise<RenderedSite> {
	const { folder, bundle, frame, top, writer, lastSite, verify } = options;
	let notes: KeptPages | undefined;
	const open = () => {
		const assets = readdirSync(join(folder, ASSETS)).sort();
		notes = openKeptPages(
			join(KEPT, 'pages'),
			{
				version: `pages 3 ${resolve(contentRoot())}`,
				frame: JSON.stringify([frame, assets]),
			},
			console.warn,
		);
		return notes;
	};
	rmSync(MODULES, { recursive: true, force: true });
	try {
		bundle.unpack({ modules: MODULES, client: folder });
		const report = await renderPages(await loadPages(MODULES, bundle), {
			top,
			open,
			taken: new Set(filesBelow(folder)),
			intact: lastSite.intact,
			readLast: (file) => readFileSync(join(lastSite.folder, file)),
			write: writer.write,
			begin: writer.begin,
			endSearched: writer.endSearched,
			verify,
		});
		await writer.written();
		if (!notes) throw new Error('Expected notes on the pages');
		return { report, notes };
	} catch (error) {
		notes?.close();
		throw error;
	} finally {
		rmSync(MODULES, { recursive: true, force: true });
	}
}
