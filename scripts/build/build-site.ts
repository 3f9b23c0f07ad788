import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { judgeContent } from '../../src/validator/judge-content.ts';
import { swapFolder } from './swap-folder.ts';

/** The folder of the built site. */
export const DIST = 'dist';

/** Where Astro keeps the entries between the loading of the content and the writing of the pages. */
const DATA_STORE = 'node_modules/.astro/data-store.json';

/**
 * Judges the content, builds the site and puts it in the place of the earlier one. Whatever goes wrong,
 * the earlier one stays as it was.
 * @throws ContentError when there is an error in the content; or what Astro throws
 */
export async function buildSite(folder: string = DIST): Promise<void> {
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
	const warnings = judgeContent('public');
	if (warnings > 0)
		console.log(`${warnings} warnings in the content: \`npm run validate\` shows them`);
	const { build } = await import('astro');
	const swap = swapFolder(folder);
	const stop = (signal: NodeJS.Signals) => {
		swap.discard();
		process.exit(signal === 'SIGINT' ? 130 : 143);
	};
	process.on('SIGINT', stop).on('SIGTERM', stop);
	try {
		// The store is empty at the start, lest entries of another content root be left in it.
		rmSync(DATA_STORE, { force: true });
		await build({ outDir: swap.next, logLevel: 'error' });
		// Astro goes on with an empty site when it can’t load the collections.
		if (!existsSync(DATA_STORE))
			throw new Error(`Astro did not load the content into ${resolve(DATA_STORE)}`);
		swap.commit();
	} catch (error) {
		swap.discard();
		throw error;
	} finally {
		process.off('SIGINT', stop).off('SIGTERM', stop);
	}
}
