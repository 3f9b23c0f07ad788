import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LexiconDocument } from '../query/lexicon.ts';
import { chunkSize, WORDS_OF_PAGE } from './chunk-size.ts';
import { keepHeads, startHeads, type WholeSite } from './heads-index.build.ts';
import { HEADS_FOLDER, TEXTS_FOLDER } from './index-folders.ts';
import { type LastIndexes, readFragments } from './last-fragments.build.ts';
import { minifyScript } from './minify-script.build.ts';
import { startIndex } from './page-index.build.ts';
import { searchedPart } from './searched-part.ts';

/** The first panel of a page is its head, the second its text. */
const PANEL = '<div class="panel';

/** The indexes of a site: that of the whole text of its pages and, for a large site, that of their heads. */
export interface SiteIndexes {
	/** @param file the path of a page in the folder of the site */
	add(file: string, html: string): Promise<void>;
	/**
	 * Writes the indexes into a folder, from which they can be put into the site.
	 * @param fragments those of the last site that are the same
	 */
	write(folder: string, fragments?: Fragments): Promise<void>;
	close(): Promise<void>;
}

/** Return paths of the fragments of pages, in the indexes of a site. */
export interface Fragments {
	texts(): readonly string[];
	heads(): readonly string[];
}

/**
 * Reads the fragments of the last site, and returns a function that gives those of some pages, as paths in its folder.
 * Those of heads are read when they are asked for: mostly they are not.
 */
export function readLastFragments(last: LastIndexes): (pages: readonly string[]) => Fragments {
	const texts = readFragments(last, TEXTS_FOLDER);
	const ofPages = (pages: readonly string[], known: ReadonlyMap<string, string>) =>
		pages.flatMap((page) => known.get(page) ?? []).map((file) => join(last.folder, file));
	return (pages) => ({
		texts: () => ofPages(pages, texts),
		heads: () => ofPages(pages, readFragments(last, HEADS_FOLDER)),
	});
}

/**
 * @param pages how many pages there will be, about
 * @param isLarge whether a search may ask the index of heads
 * @param last the last site, if it had the same pages in the same order: they are given first, and others take their places
 */
export async function startIndexes(
	pages: number,
	isLarge: boolean,
	last?: WholeSite,
): Promise<SiteIndexes> {
	const texts = await startIndex({ chunk: chunkSize(pages, WORDS_OF_PAGE) });
	const start = () => startHeads(pages);
	const heads = isLarge ? await (last ? keepHeads(last, start) : start()) : undefined;
	return {
		add: async (file, html) => {
			const part = searchedPart(html);
			await texts.add(file, part);
			await heads?.add(file, headOf(part));
		},
		write: async (folder, fragments) => {
			await Promise.all([
				texts.write(join(folder, TEXTS_FOLDER), fragments?.texts),
				heads?.write(folder, fragments?.heads),
			]);
			await minifyScript(join(folder, TEXTS_FOLDER, 'pagefind-worker.js'));
		},
		close: async () => {
			await texts.close();
			await heads?.close();
		},
	};
}

/**
 * Moves the indexes that a search of a site asks for into it, once its other files are there.
 * @param folder the one that they were written into
 */
export function placeIndexes(folder: string, site: string): void {
	const { startsWithHeads } = readLexicon(site);
	if (!startsWithHeads) rmSync(join(folder, HEADS_FOLDER), { recursive: true, force: true });
	else if (!existsSync(join(folder, HEADS_FOLDER))) throw new Error('Expected an index of heads');
	renameSync(join(folder, TEXTS_FOLDER), join(site, TEXTS_FOLDER));
}

function readLexicon(site: string): LexiconDocument {
	return JSON.parse(readFileSync(join(site, 'search/lexicon.json'), 'utf8'));
}

/** Returns a page with its head only, so that the rest of it is not read in vain. */
function headOf(html: string): string {
	const start = html.indexOf(PANEL);
	const end = html.indexOf(PANEL, start + PANEL.length);
	return end < 0 ? html : `${html.slice(0, end)}</main></body></html>`;
}
