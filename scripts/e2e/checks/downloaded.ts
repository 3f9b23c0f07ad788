import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

/** The file that a reader is handed when something is done on a page. */
export async function downloaded(
	page: Page,
	act: () => Promise<void>,
): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([page.waitForEvent('download'), act()]);
	return {
		name: download.suggestedFilename(),
		text: await text(await download.createReadStream()),
	};
}
