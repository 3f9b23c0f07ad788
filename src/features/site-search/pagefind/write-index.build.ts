import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { chunkSize, WORDS_OF_HEAD, WORDS_OF_PAGE } from './chunk-size.ts';
import { HEADS_FOLDER, TEXTS_FOLDER } from './index-folders.ts';
import { minifyScript } from './minify-script.build.ts';
import { shareProgram } from './share-program.build.ts';

/** The head of a page that the search finds: its title and summary, and what it can be narrowed by. */
const HEAD = 'main[data-pagefind-body] > .panel:first-child';

/** Interfaces that Pagefind writes beside its index. The site has its own. */
const UNUSED = [
	'pagefind-component-ui.css',
	'pagefind-component-ui.js',
	'pagefind-highlight.js',
	'pagefind-modular-ui.css',
	'pagefind-modular-ui.js',
	'pagefind-ui.css',
	'pagefind-ui.js',
];

/** Pages that are searched. */
export interface SearchedPages {
	/** The folder that they are in. */
	folder: string;
	count: number;
}

/** Writes the index of the whole text of pages. @param site the folder of the built site */
export async function writeTextsIndex(pages: SearchedPages, site: string): Promise<void> {
	const chunk = chunkSize(pages.count, WORDS_OF_PAGE);
	await writeIndex(pages.folder, join(site, TEXTS_FOLDER), { chunk });
	await minifyScript(join(site, TEXTS_FOLDER, 'pagefind-worker.js'));
}

/** Writes the index of titles and summaries beside that of whole texts. @param site the folder of the built site */
export async function writeHeadsIndex(pages: SearchedPages, site: string): Promise<void> {
	const chunk = chunkSize(pages.count, WORDS_OF_HEAD);
	await writeIndex(pages.folder, join(site, HEADS_FOLDER), { chunk, rootSelector: HEAD });
	shareProgram(site);
}

interface IndexOptions {
	/** How many places of words a piece holds at least. */
	chunk: number;
	/** The part of each page that is indexed; by default, what is marked for it. */
	rootSelector?: string;
}

/** Writes an index of the pages in a folder. */
async function writeIndex(
	pages: string,
	folder: string,
	{ chunk, ...options }: IndexOptions,
): Promise<void> {
	// Read by Pagefind when it starts. There is no option for it yet.
	process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunk);
	try {
		const { index } = assertNoErrors(await createIndex(options));
		if (!index) throw new Error('Pagefind made no index');
		assertNoErrors(await index.addDirectory({ path: pages }));
		assertNoErrors(await index.writeFiles({ outputPath: folder }));
	} finally {
		await close();
	}
	for (const file of UNUSED) await rm(join(folder, file), { force: true });
}

function assertNoErrors<T extends { errors: string[] }>(response: T): T {
	if (response.errors.length > 0)
		throw new Error(`The search could not be indexed: ${response.errors.join('; ')}`);
	return response;
}
