import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteSettings } from '../../src/config/site-file.ts';
import { withBase } from '../../src/graph/address.ts';
import { CommandError } from '../command-line/command-error.ts';
import { missingAssets } from '../dist-checks/missing-assets.ts';

/** What is known about a site from the one before. */
export interface KnownPages {
	/** The addresses of pages that are as they were. */
	kept: readonly string[];
	/** The files of the site in which they were. */
	files: readonly string[];
}

/**
 * @param known pages that are not searched again, as long as every file that they could refer to is still there
 * @throws CommandError when a page or style sheet of a built site refers to a file that the site does not have
 */
export function assertComplete(
	folder: string,
	{ kept, files }: KnownPages = { kept: [], files: [] },
): void {
	const { url, base } = siteSettings();
	const top = withBase(base, '/');
	const areFilesThere = files.length > 0 && files.every((file) => existsSync(join(folder, file)));
	const complete = areFilesThere ? kept.map((page) => `${page.slice(top.length)}index.html`) : [];
	const served = { folder, url: new URL(top, url).href };
	const missing = missingAssets(served, new Set(complete));
	if (missing.length > 0)
		throw new CommandError(
			`The new site is not published, since files that it names are missing:\n${missing.join('\n')}`,
		);
}
