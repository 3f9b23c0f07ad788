import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { areCertain, placeFragments, removeFragments } from './last-fragments.build.ts';

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

/** So many pages may wait for Pagefind, in memory, before the next has to wait, too. */
const MOST_WAITING = 50;

/** An index that Pagefind makes, in a process of its own, while pages are rendered. */
export interface PageIndex {
	/**
	 * Adds a page, or puts it where one of the same path was. Resolves at once, unless many pages wait already.
	 * @param file its path in the folder of the site
	 */
	add(file: string, html: string): Promise<void>;
	/**
	 * Writes the index into a folder, once all pages are in it.
	 * @param fragments paths of those that the last index has of pages that are the same: they are not packed again
	 * @throws if a page could not be indexed
	 */
	write(folder: string, fragments?: () => readonly string[]): Promise<void>;
	/** Ends the process. */
	close(): Promise<void>;
}

export interface PageIndexOptions {
	/** How many places of words a piece holds at least. */
	chunk: number;
	/** The part of each page that is indexed; by default, what is marked for it. */
	rootSelector?: string;
}

/** Starts an index. */
export async function startIndex({ chunk, ...options }: PageIndexOptions): Promise<PageIndex> {
	const pagefind = await ownPagefind();
	// Read by Pagefind when it starts. There is no option for it yet.
	process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunk);
	const { index } = assertNoErrors(await pagefind.createIndex(options));
	if (!index) throw new Error('Pagefind made no index');
	const waiting = new Set<Promise<void>>();
	let failure: unknown;
	return {
		add: async (sourcePath, content) => {
			const added = index
				.addHTMLFile({ sourcePath, content })
				.then(assertNoErrors)
				.then(
					() => undefined,
					(error: unknown) => {
						failure ??= error;
					},
				);
			waiting.add(added);
			void added.then(() => waiting.delete(added));
			if (waiting.size >= MOST_WAITING) await Promise.race(waiting);
		},
		write: async (outputPath, lastFragments) => {
			const fragments = lastFragments?.() ?? [];
			if (fragments.length > 0) placeFragments(fragments, outputPath);
			await Promise.all(waiting);
			if (failure) throw failure;
			assertNoErrors(await index.writeFiles({ outputPath }));
			if (fragments.length > 0 && !areCertain(outputPath)) {
				removeFragments(outputPath);
				assertNoErrors(await index.writeFiles({ outputPath }));
			}
			for (const file of UNUSED) await rm(join(outputPath, file), { force: true });
		},
		close: async () => void (await pagefind.close()),
	};
}

let count = 0;

/** Pagefind has one process, with one size of pieces, for each time that its module is loaded. */
function ownPagefind(): Promise<typeof import('pagefind')> {
	const { href } = new URL(import.meta.resolve('pagefind'), pathToFileURL('/'));
	count += 1;
	return import(/* @vite-ignore */ `${href}?index=${count}`);
}

function assertNoErrors<T extends { errors: string[] }>(response: T): T {
	if (response.errors.length > 0)
		throw new Error(`The search could not be indexed: ${response.errors.join('; ')}`);
	return response;
}
