import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

/** Returns the file that an action on a page downloads. */
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
