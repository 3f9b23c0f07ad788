import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
	HEADS_FOLDER,
	TEXTS_FOLDER,
} from '../../src/features/site-search/pagefind/index-folders.ts';
import { startIndexes } from '../../src/features/site-search/pagefind/site-indexes.build.ts';
import { startsWithHeads } from '../../src/features/site-search/search-stages.ts';
import { type IdeaText, ideaTexts } from '../bench/root.ts';
import { DIST } from '../build/build-site.ts';

const KIB = 1024;

/** What the headers of a response take at most. */
const HEADERS = 350;

/** Results that are shown before the others are fetched, and words of the search. */
const RESULTS = 3;
const WORDS = 2;

const packed = (path: string) =>
	gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length + HEADERS;

/** What is fetched for any search, from the site that is built: the script, the glossary’s names and Pagefind’s program. */
function commonWeight(): number {
	const [script = ''] = readdirSync(join(DIST, '_astro')).filter((file) =>
		file.startsWith('search-panel.client'),
	);
	const program = statSync(join(DIST, TEXTS_FOLDER, 'wasm.en-gb.pagefind')).size + HEADERS;
	const texts = [`_astro/${script}`, 'search/lexicon.json', `${TEXTS_FOLDER}pagefind-worker.js`];
	return texts.reduce((sum, path) => sum + packed(path), program);
}

/** A page as the search reads it: the head of a made-up change idea, and its text where that is searched. */
function pageOf({ title, summary, body }: IdeaText, isLarge: boolean): string {
	const text = isLarge ? '' : body.replace(/<[^>]*>/g, '').replace(/[#[\]]/g, '');
	return `<html lang="en-GB"><body><main data-pagefind-body><div class="panel"><h1>${title}</h1><p data-pagefind-meta="summary">${summary}</p></div><div class="panel">${text}</div></main></body></html>`;
}

/** Indexes this number of pages as a build does, and returns the folder of the index that a first search asks. */
async function indexOfPages(count: number): Promise<string> {
	const site = mkdtempSync(join(tmpdir(), 'search-weight-'));
	const isLarge = startsWithHeads(count);
	const indexes = await startIndexes(count, isLarge);
	try {
		for (const idea of ideaTexts(count))
			await indexes.add(`${idea.id}/index.html`, pageOf(idea, isLarge));
		await indexes.write(site);
	} finally {
		await indexes.close();
	}
	return join(site, isLarge ? HEADS_FOLDER : TEXTS_FOLDER);
}

/** The heaviest search of two words in an index of change ideas: its list of pages, its largest pieces and pages. */
function indexWeight(folder: string): number {
	const sizes = (below: string, ending: string) =>
		readdirSync(join(folder, below))
			.filter((file) => file.endsWith(ending))
			.map((file) => statSync(join(folder, below, file)).size + HEADERS)
			.sort((a, b) => b - a);
	const fetched = [
		...sizes('', '.json'),
		...sizes('', '.pf_meta'),
		...sizes('index', '.pf_index').slice(0, WORDS),
		...sizes('fragment', '.pf_fragment').slice(0, RESULTS),
	];
	return fetched.reduce((sum, size) => sum + size, 0);
}

const weights = new Map<number, number>();

/** What a first search fetches in a site with this number of pages. */
async function firstSearch(pages: number): Promise<number> {
	const weight = weights.get(pages) ?? commonWeight() + indexWeight(await indexOfPages(pages));
	weights.set(pages, weight);
	return weight;
}

test.each([300, 599, 1000])(
	'in a site of %i pages, a first search fetches at most 140 KiB',
	async (pages) => {
		expect(await firstSearch(pages)).toBeLessThanOrEqual(140 * KIB);
	},
);

test('in a site of 5,000 pages, a first search fetches at most 1.3 times what it does with 1,000', async () => {
	expect((await firstSearch(5000)) / (await firstSearch(1000))).toBeLessThanOrEqual(1.3);
});
