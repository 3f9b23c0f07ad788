import { siteSettings } from '../../src/config/site-file.ts';
import { withBase } from '../../src/graph/address.ts';
import { CommandError } from '../command-line/command-error.ts';
import { missingAssets } from '../dist-checks/missing-assets.ts';

/** @throws CommandError when a page or style sheet of a built site refers to a file that the site does not have */
export function assertComplete(folder: string): void {
	const { url, base } = siteSettings();
	const missing = missingAssets({ folder, url: new URL(withBase(base, '/'), url).href });
	if (missing.length > 0)
		throw new CommandError(
			`The new site is not published, since files that it names are missing:\n${missing.join('\n')}`,
		);
}
