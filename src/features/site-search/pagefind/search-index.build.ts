import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { searchedPages } from '../../../config/kept/keeping.ts';
import type { LexiconDocument } from '../query/lexicon.ts';
import { gatherPages } from './gather-pages.build.ts';
import { writeHeadsIndex, writeTextsIndex } from './write-index.build.ts';

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
				const addresses = searchedPages();
				const gathered = gatherPages(site, base, addresses);
				const searched = { folder: gathered.pages, count: addresses?.length ?? pages.length };
				try {
					await writeTextsIndex(searched, site);
					if (lexicon.startsWithHeads) await writeHeadsIndex(searched, site);
				} finally {
					gathered.discard();
				}
			},
		},
	};
}
