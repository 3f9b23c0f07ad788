import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WrittenFile } from '../../src/config/kept/site-writer.ts';
import { nameAgain } from '../../src/config/name-again.ts';
import { TEXTS_FOLDER } from '../../src/features/site-search/pagefind/index-folders.ts';
import { walkFiles } from '../dist-checks/files.ts';
import type { Served } from '../dist-checks/link-check.ts';
import { collectNamedFiles, missingAssets, namesAssets } from '../dist-checks/missing-assets.ts';
import type { SearchedPages, SitePages } from './last-site.ts';
import { hasSpare } from './spare-site.ts';

/** What is known of a site once all its files are written. */
export interface SiteCheck extends SitePages {
	/** The files that pages and style sheets refer to but that are missing, as `file → address`. */
	missing: string[];
}

/** The files of a site while they are written. */
export interface SiteNotes {
	/** @throws what the file system does, and if there is such a file already */
	write(file: WrittenFile): void;
	/**
	 * Looks at what was written otherwise, while the index of the search is completed: no page refers to its files.
	 * @param complete pages, as paths of files, that are known to have all that they refer to
	 */
	finish(complete: readonly string[], search: Promise<SearchedPages>): Promise<SiteCheck>;
}

export interface SiteNotesOptions extends Served {
	/** The last site, whose pages have these fingerprints. */
	lastSite: { folder: string; pages: ReadonlyMap<string, string> };
}

/** Writes files of a site, and notes of each what is to be known of the whole, so that none is read again. */
export function startSiteNotes({ folder, url, lastSite }: SiteNotesOptions): SiteNotes {
	const made = new Set<string>();
	const fingerprints = new Map<string, string>();
	const place = (file: string) => {
		const path = join(folder, file);
		const above = dirname(path);
		if (!made.has(above)) mkdirSync(above, { recursive: true });
		made.add(above);
		return path;
	};
	const named = collectNamedFiles(url);
	const noted = new Set<string>();
	const note = (file: string, text: string) => {
		noted.add(file);
		named.add(file, text);
	};
	return {
		write: ({ file, body }) => {
			if (!body) {
				if (!hasSpare(file, lastSite.folder)) nameAgain(join(lastSite.folder, file), place(file));
				const fingerprint = lastSite.pages.get(file);
				if (fingerprint !== undefined) fingerprints.set(file, fingerprint);
				return;
			}
			writeFileSync(place(file), body, { flag: 'wx' });
			if (!file.endsWith('.html')) return;
			fingerprints.set(file, fingerprintPage(body));
			note(file, textOf(body));
		},
		finish: async (complete, search) => {
			const files = walkFiles(folder).filter((file) => !file.startsWith(TEXTS_FOLDER));
			const known = new Set(complete);
			for (const file of files)
				if (namesAssets(file) && !noted.has(file) && !known.has(file))
					note(file, readFileSync(join(folder, file), 'utf8'));
			const isComplete = named.paths.isSubsetOf(new Set(files));
			const pages = files
				.filter((file) => file.endsWith('.html'))
				.map((file) => {
					const known = fingerprints.get(file);
					return [file, known ?? fingerprintPage(readFileSync(join(folder, file)))] as const;
				});
			const searched = await search;
			return {
				missing: isComplete ? [] : missingAssets({ folder, url }, known),
				pages: new Map(pages),
				searched,
			};
		},
	};
}

/** Returns the text of a file. */
export function textOf({ buffer, byteOffset, length }: Uint8Array): string {
	return Buffer.from(buffer, byteOffset, length).toString();
}

function fingerprintPage(body: Uint8Array): string {
	return hash('sha1', body);
}
