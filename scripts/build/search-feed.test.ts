import { cpSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../src/config/files-below.ts';
import type { SearchedPages } from './last-site.ts';
import { startSearchFeed } from './search-feed.ts';

/** From so many pages on, there is an index of heads, too. */
const LARGE = 600;

/** The files of pages with a word that is on each page only. */
type Site = Readonly<Record<string, string>>;

interface Built {
	folder: string;
	pages: Site;
	searched: SearchedPages | undefined;
	/** Files that have changed since. */
	damaged?: readonly string[];
}

const NOTHING: Built = { folder: '/none', pages: {}, searched: undefined };

const FIRST: Site = { 'index.html': 'home', 'a/index.html': 'apple', 'b/index.html': 'bee' };

/** @param word the second of two words is in the text of the page alone */
function html(word: string): string {
	const [first = ''] = word.split(' ');
	const panels = `<div class="panel"><h1>The ${first}</h1></div><div class="panel">All about ${word}</div>`;
	return `<html lang="en-GB"><body><main data-pagefind-body>${panels}</main></body></html>`;
}

/** Builds the index of a site, from which pages that the last site has, too, are kept. */
async function build(
	pages: Site,
	last: Built,
	{ about = LARGE, startsWithHeads = true } = {},
): Promise<Built> {
	const folder = mkdtempSync(join(tmpdir(), 'search-feed-'));
	const files = last === NOTHING ? [] : filesBelow(last.folder);
	const intact = new Set(files.filter((file) => !last.damaged?.includes(file)));
	const feed = startSearchFeed({
		folder,
		lastSite: { folder: last.folder, files, intact, searched: last.searched },
	});
	await feed.begin(about);
	for (const [file, word] of Object.entries(pages)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), html(word));
		await feed.add(file, last.pages[file] === word ? undefined : html(word));
	}
	feed.end();
	mkdirSync(join(folder, 'search'));
	writeFileSync(join(folder, 'search/lexicon.json'), JSON.stringify({ startsWithHeads }));
	return { folder, pages, searched: await feed.finish() };
}

function indexOf({ folder }: Built): Record<string, string> {
	const index = join(folder, 'pagefind');
	return Object.fromEntries(
		filesBelow(index).map((file) => [file, readFileSync(join(index, file), 'base64')]),
	);
}

/** Returns which file there is under a name, and when it was written. */
function written(folder: string, file: string): string {
	const { ino, mtimeMs } = statSync(join(folder, file));
	return `${ino} ${mtimeMs}`;
}

const first = await build(FIRST, NOTHING);

test.each<[string, Site, number]>([
	['as it was', FIRST, LARGE],
	['with a changed page', { ...FIRST, 'a/index.html': 'apricot' }, LARGE],
	['with a changed text below a title', { ...FIRST, 'a/index.html': 'apple pie' }, LARGE],
	[
		'with every page changed',
		{ 'index.html': '1', 'a/index.html': '2', 'b/index.html': '3' },
		LARGE,
	],
	['with one page more', { ...FIRST, 'c/index.html': 'cat' }, LARGE],
	['with one page less', { 'index.html': 'home', 'a/index.html': 'apple' }, LARGE],
	[
		'with a page of another name',
		{ 'index.html': 'home', 'c/index.html': 'apple', 'b/index.html': 'bee' },
		LARGE,
	],
	['in another order', Object.fromEntries(Object.entries(FIRST).reverse()), LARGE],
	['for more pages', FIRST, LARGE + 1],
])('the index of a site %s is that of a first build', async (_, pages, about) => {
	const next = await build(pages, first, { about });
	expect(next.searched).toEqual({ about, files: Object.keys(pages) });
	expect(indexOf(next)).toEqual(indexOf(await build(pages, NOTHING, { about })));
});

test('what the search shows of a page that is the same is not written again', async () => {
	const before = new Map(
		filesBelow(first.folder).map((file) => [file, written(first.folder, file)]),
	);
	const next = await build({ ...FIRST, 'a/index.html': 'apricot' }, first);
	const fragments = filesBelow(next.folder).filter((file) => file.endsWith('.pf_fragment'));
	const same = fragments.filter((file) => before.get(file) === written(next.folder, file));
	expect([fragments.length, same.length]).toEqual([6, 4]);
});

const heads = (folder: string) =>
	filesBelow(folder).filter((file) => file.startsWith('pagefind/heads/'));

test('as long as titles are the same, their index is not written again', async () => {
	const next = await build({ ...FIRST, 'a/index.html': 'apple pie' }, first);
	const files = heads(next.folder);
	expect(files).toEqual(heads(first.folder));
	for (const file of files) expect(written(next.folder, file)).toBe(written(first.folder, file));
});

test('an index of titles of which a file has changed is written again', async () => {
	const damaged = heads(first.folder).slice(0, 1);
	const next = await build({ ...FIRST, 'a/index.html': 'apple pie' }, { ...first, damaged });
	expect(indexOf(next)).toEqual(
		indexOf(await build({ ...FIRST, 'a/index.html': 'apple pie' }, NOTHING)),
	);
	const [file = ''] = damaged;
	expect(written(next.folder, file)).not.toBe(written(first.folder, file));
});

test('where two pages may have changed names in the index, all is written again', async () => {
	const last = { ...first, folder: mkdtempSync(join(tmpdir(), 'search-feed-')) };
	cpSync(first.folder, last.folder, { recursive: true });
	const [fragment = ''] = filesBelow(last.folder).filter((file) => file.endsWith('.pf_fragment'));
	// Pagefind adds a digit where two names would be the same.
	const longer = fragment.replace('.pf_fragment', '0.pf_fragment');
	cpSync(join(last.folder, fragment), join(last.folder, longer));
	expect(indexOf(await build(FIRST, last))).toEqual(indexOf(first));
});

test('an index that no search asks for is not in the site', async () => {
	const { folder } = await build(FIRST, NOTHING, { startsWithHeads: false });
	const index = filesBelow(join(folder, 'pagefind'));
	expect(index.filter((file) => file.startsWith('heads/'))).toEqual([]);
	expect(index).toContain('pagefind-entry.json');
});

test('a search that asks for an index that there is not is an error', async () => {
	await expect(build(FIRST, NOTHING, { about: 3 })).rejects.toThrow('Expected an index of heads');
});

test('after the last page there is no other', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'search-feed-'));
	const feed = startSearchFeed({ folder, lastSite: { ...NOTHING, files: [], intact: new Set() } });
	feed.end();
	await expect(feed.add('a/index.html', html('a'))).rejects.toThrow('Expected a/index.html before');
});
