import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../../format/error-code.ts';

/** Addresses that are spelt as their files are. Others are left to Astro. */
const PLAIN = /^\/(?:[\w-][\w.-]*\/)*(?:[\w-][\w.-]*)?$/;

/** Astro writes the pages of errors under another name. */
const ERROR_PAGE = /^\/(?:404|500)\/?$/;

/**
 * Returns a function that writes a file of a site at once. Astro waits four times for the file system for each page,
 * while no other page is rendered: that takes longer than to write it.
 * @param base the path of the site on its host, with `/` at both ends
 */
export function siteWriter(
	folder: string,
	base: string,
): (address: string, type: string, body: Buffer) => boolean {
	const made = new Set<string>();
	return (address, type, body) => {
		const path = address.startsWith(base) ? address.slice(base.length - 1) : '';
		if (!PLAIN.test(path) || ERROR_PAGE.test(path)) return false;
		if (type !== 'endpoint' && !(type === 'page' && path.endsWith('/'))) return false;
		// Astro asks for some files with a `/` at the end.
		const file = join(folder, type === 'page' ? `${path}index.html` : path.replace(/\/$/, ''));
		const above = dirname(file);
		if (!made.has(above)) mkdirSync(above, { recursive: true });
		made.add(above);
		try {
			// A file in `public/` comes before a page: Astro says so.
			writeFileSync(file, body, { flag: 'wx' });
			return true;
		} catch (error) {
			if (errorCode(error) === 'EEXIST') return false;
			throw error;
		}
	};
}
