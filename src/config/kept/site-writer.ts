import { filesBelow } from '../files-below.ts';

/** A file of a site that is being built. */
export interface WrittenFile {
	/** Its path in the folder of the site. */
	file: string;
	/** `undefined` for a file of the last site that is as it was. */
	body: Uint8Array | undefined;
	/** True for a page that the search finds. */
	isSearched: boolean;
}

/** What writes the files of a site. */
export interface SiteWriter {
	/** Is called before the first file is written. @param searched how many pages may be searched */
	begin(searched: number): void;
	write(file: WrittenFile): void;
	/** Resolves once all files are written. Rejects with what the file system threw. */
	written(): Promise<void>;
}

/** Addresses that are spelt as their files are. Others are left to Astro. */
const PLAIN = /^\/(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?$/;

/** Astro writes the pages of errors under another name. */
const ERROR_PAGE = /^\/(?:404|500)\/?$/;

/**
 * Returns a function that gives the file of what is at an address; `undefined` for what is left to Astro, which waits four
 * times for the file system for each page, while no other page is rendered: that takes longer than to write it.
 * @param base the path of the site on its host, with `/` at both ends
 */
export function fileNamer(
	folder: string,
	base: string,
): (address: string, type: string) => string | undefined {
	let taken: Set<string> | undefined;
	return (address, type) => {
		const path = address.startsWith(base) ? address.slice(base.length - 1) : '';
		if (!PLAIN.test(path) || ERROR_PAGE.test(path)) return undefined;
		if (type !== 'endpoint' && !(type === 'page' && path.endsWith('/'))) return undefined;
		// Astro asks for some files with a `/` at the end.
		const file = (type === 'page' ? `${path}index.html` : path.replace(/\/$/, '')).slice(1);
		// A file in `public/`, which is there by now, comes before a page: Astro says so.
		taken ??= new Set(filesBelow(folder));
		if (taken.has(file)) return undefined;
		taken.add(file);
		return file;
	};
}
