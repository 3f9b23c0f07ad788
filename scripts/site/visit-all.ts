import { addressOfFile, pagesOf } from '../built-site/files.ts';
import { browser } from './browser.ts';
import { type Visit, visit } from './visit.ts';

/** As many tabs as two processors keep busy. */
const TABS = 4;

/** Opens every page of a built site, and tells by address what a browser met there. */
export async function visitAll(folder: string, url: string): Promise<Map<string, Visit>> {
	const context = await (await browser()).newContext({ reducedMotion: 'reduce' });
	const addresses = pagesOf(folder).map(addressOfFile);
	const visits = new Map<string, Visit>();
	const waiting = [...addresses];
	const tab = async () => {
		const page = await context.newPage();
		for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
			visits.set(next, await visit(page, new URL(next, url).href));
	};
	await Promise.all(Array.from({ length: TABS }, tab));
	await context.close();
	return visits;
}
