import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { LexiconDocument } from '../query/lexicon.ts';
import { chunkSize } from './chunk-size.ts';
import { HEADS_FOLDER, TEXTS_FOLDER } from './index-folders.ts';

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

/**
 * Makes the index of the search from the pages of the built site. Starlight can do so too, but has no say in the size
 * of the pieces, and a search would fetch several times as much. A large site gets a second index, of the heads alone.
 */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, pages }) => {
				const site = fileURLToPath(dir);
				const lexicon: LexiconDocument = JSON.parse(
					await readFile(join(site, 'search/lexicon.json'), 'utf8'),
				);
				// Read by Pagefind when it starts. There is no option for it yet.
				process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(pages.length));
				try {
					await writeIndex(site, TEXTS_FOLDER);
					if (lexicon.startsWithHeads) await writeIndex(site, HEADS_FOLDER, HEAD);
				} finally {
					await close();
				}
			},
		},
	};
}

/** @param rootSelector the part of each page that is indexed; by default, what is marked for it */
async function writeIndex(site: string, folder: string, rootSelector?: string): Promise<void> {
	const created = await createIndex(rootSelector ? { rootSelector } : {});
	const { index } = assertNoErrors(created);
	if (!index) throw new Error('Pagefind made no index');
	assertNoErrors(await index.addDirectory({ path: site }));
	assertNoErrors(await index.writeFiles({ outputPath: join(site, folder) }));
	for (const file of UNUSED) await rm(join(site, folder, file), { force: true });
}

function assertNoErrors<T extends { errors: string[] }>(response: T): T {
	if (response.errors.length > 0)
		throw new Error(`The search could not be indexed: ${response.errors.join('; ')}`);
	return response;
}
