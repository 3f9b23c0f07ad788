import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { searchedPages } from '../../../config/kept/keeping.ts';
import type { LexiconDocument } from '../query/lexicon.ts';
import { chunkSize } from './chunk-size.ts';
import { gatherPages } from './gather-pages.build.ts';
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
	let base = '/';
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
			},
			'astro:build:done': async ({ dir, pages }) => {
				const site = fileURLToPath(dir);
				const lexicon: LexiconDocument = JSON.parse(
					await readFile(join(site, 'search/lexicon.json'), 'utf8'),
				);
				// Read by Pagefind when it starts. There is no option for it yet.
				process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize(pages.length));
				const searched = gatherPages(site, base, searchedPages());
				try {
					await writeIndex({ ...searched, site }, TEXTS_FOLDER);
					if (lexicon.startsWithHeads) await writeIndex({ ...searched, site }, HEADS_FOLDER, HEAD);
				} finally {
					await close();
					searched.discard();
				}
			},
		},
	};
}

/** @param rootSelector the part of each page that is indexed; by default, what is marked for it */
async function writeIndex(
	{ site, pages }: { site: string; pages: string },
	folder: string,
	rootSelector?: string,
): Promise<void> {
	const created = await createIndex(rootSelector ? { rootSelector } : {});
	const { index } = assertNoErrors(created);
	if (!index) throw new Error('Pagefind made no index');
	assertNoErrors(await index.addDirectory({ path: pages }));
	assertNoErrors(await index.writeFiles({ outputPath: join(site, folder) }));
	for (const file of UNUSED) await rm(join(site, folder, file), { force: true });
}

function assertNoErrors<T extends { errors: string[] }>(response: T): T {
	if (response.errors.length > 0)
		throw new Error(`The search could not be indexed: ${response.errors.join('; ')}`);
	return response;
}
