import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { WholeSite } from '../../src/features/site-search/pagefind/heads-index.build.ts';
import {
	placeIndexes,
	readLastFragments,
	type SiteIndexes,
	startIndexes,
} from '../../src/features/site-search/pagefind/site-indexes.build.ts';
import { startsWithHeads } from '../../src/features/site-search/search-stages.ts';
import type { LastSite, SearchedPages } from './last-site.ts';

/** Gives the pages of a site to the search. */
export interface SearchFeed {
	/** Is called before the first page. @param about how many there may be */
	begin(about: number): Promise<void>;
	/**
	 * Adds a page whose file is there.
	 * @param html `undefined` for a page that is as in the last site
	 */
	add(file: string, html: string | undefined): Promise<void>;
	/** Starts to write the index, after the last page. */
	end(): void;
	/** Puts the index into the site, once its other files are there, and returns the pages that are in it. */
	finish(): Promise<SearchedPages>;
}

/** A site, and the last. */
export interface SearchFeedOptions {
	folder: string;
	lastSite: Pick<LastSite, 'folder' | 'files' | 'intact' | 'searched'>;
}

/** Returns the folder that the index of a site is written into while the site is not complete. */
export function indexFolder(site: string): string {
	return `${site}.search`;
}

/**
 * Starts to give pages to the search: those of the last site at once, while it is not known yet which of them will be the
 * same. Those that are not take their places. If there are other pages, or in another order, all are given again.
 */
export function startSearchFeed({ folder, lastSite }: SearchFeedOptions): SearchFeed {
	const last = lastSite.searched;
	let ahead = last?.files.every((file) => lastSite.intact.has(file)) ? last : undefined;
	let about = last?.about ?? 0;
	const given: { file: string; isKept: boolean }[] = [];
	let indexes: Promise<SiteIndexes> | undefined;
	let work: Promise<unknown> = Promise.resolve();
	let index: Promise<boolean> | undefined;
	let fragments: ReturnType<typeof readLastFragments> | undefined;

	const read = (file: string, isKept: boolean) =>
		readFileSync(join(isKept ? lastSite.folder : folder, file), 'utf8');
	const start = (site?: WholeSite) => startIndexes(about, startsWithHeads(about), site);
	const later = (next: () => unknown) => {
		work = work.then(next);
		// A failure is reported when the work is awaited.
		work.catch(() => undefined);
	};
	async function feedAhead(files: readonly string[]): Promise<void> {
		const started = await indexes;
		for (const file of files) if (ahead) await started?.add(file, read(file, true));
	}
	async function beginAgain(): Promise<void> {
		ahead = undefined;
		await work;
		await (await indexes)?.close();
		indexes = start();
		const started = await indexes;
		for (const { file, isKept } of given) await started.add(file, read(file, isKept));
	}
	/** @returns whether there is an index */
	async function write(): Promise<boolean> {
		if (ahead && ahead.files.length !== given.length) await beginAgain();
		await work;
		const kept = given.filter(({ isKept }) => isKept).map(({ file }) => file);
		if (kept.length > 0) fragments ??= readLastFragments(lastSite);
		const complete = await indexes;
		await complete?.write(indexFolder(folder), fragments?.(kept));
		await complete?.close();
		return complete !== undefined;
	}
	if (ahead) {
		const { files } = ahead;
		indexes = start(lastSite);
		later(() => feedAhead(files));
		later(() => {
			fragments = readLastFragments(lastSite);
		});
	}
	return {
		begin: async (pages) => {
			const isAnother = pages !== about;
			about = pages;
			if (ahead && !isAnother) return;
			await beginAgain();
		},
		add: async (file, html) => {
			if (index) throw new Error(`Expected ${file} before the last page`);
			const isKept = html === undefined;
			if (ahead && ahead.files[given.length] !== file) await beginAgain();
			given.push({ file, isKept });
			if (!ahead) await (await indexes)?.add(file, html ?? read(file, true));
			else if (!isKept) later(async () => (await indexes)?.add(file, read(file, false)));
		},
		end: () => {
			index ??= write();
			// A failure is reported when the index is asked for.
			index.catch(() => undefined);
		},
		finish: async () => {
			index ??= write();
			if (await index) placeIndexes(indexFolder(folder), folder);
			rmSync(indexFolder(folder), { recursive: true, force: true });
			return { about, files: given.map(({ file }) => file) };
		},
	};
}
