import { createHash, hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WrittenFile } from '../../src/config/kept/site-writer.ts';
import { walkFiles } from '../dist-checks/files.ts';
import type { Served } from '../dist-checks/link-check.ts';
import { collectNamedFiles, missingAssets, namesAssets } from '../dist-checks/missing-assets.ts';

/** What is known of a site once all its files are written. */
export interface SiteCheck {
	/** The files that pages and style sheets refer to but that are missing, as `file → address`. */
	missing: string[];
	/** A fingerprint of all pages. */
	pages: string;
}

/** The files of a site while they are written. */
export interface SiteNotes {
	/** @throws what the file system does, and if there is such a file already */
	write(file: WrittenFile): void;
	/**
	 * Looks at what was written otherwise.
	 * @param complete pages, as paths of files, that are known to have all that they refer to
	 */
	finish(complete: readonly string[]): SiteCheck;
}

/** Writes files of a site, and notes of each what is to be known of the whole, so that none is read again. */
export function startSiteNotes({ folder, url }: Served): SiteNotes {
	const made = new Set<string>();
	const fingerprints = new Map<string, string>();
	const named = collectNamedFiles(url);
	const noted = new Set<string>();
	const note = (file: string, text: string) => {
		noted.add(file);
		named.add(file, text);
	};
	return {
		write: ({ file, body, isKept }) => {
			const path = join(folder, file);
			const above = dirname(path);
			if (!made.has(above)) mkdirSync(above, { recursive: true });
			made.add(above);
			writeFileSync(path, body, { flag: 'wx' });
			if (!file.endsWith('.html')) return;
			fingerprints.set(file, fingerprintPage(body));
			if (!isKept) note(file, textOf(body));
		},
		finish: (complete) => {
			const files = walkFiles(folder);
			const known = new Set(complete);
			for (const file of files)
				if (namesAssets(file) && !noted.has(file) && !known.has(file))
					note(file, readFileSync(join(folder, file), 'utf8'));
			const isComplete = named.paths.isSubsetOf(new Set(files));
			const pages = createHash('sha256');
			for (const file of files) {
				if (!file.endsWith('.html')) continue;
				const fingerprint =
					fingerprints.get(file) ?? fingerprintPage(readFileSync(join(folder, file)));
				pages.update(`${file} ${fingerprint}\n`);
			}
			return {
				missing: isComplete ? [] : missingAssets({ folder, url }, known),
				pages: pages.digest('hex'),
			};
		},
	};
}

/** Returns the text of a file. */
export function textOf({ buffer, byteOffset, length }: Uint8Array): string {
	return Buffer.from(buffer, byteOffset, length).toString();
}

function fingerprintPage(body: Uint8Array): string {
	return hash('sha256', body);
}
