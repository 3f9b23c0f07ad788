import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildDayNotes } from '../../src/config/build-date.ts';
import { validateContent } from '../../src/validator/run/validate-content.ts';
import { endOnSignal } from '../command-line/run-command.ts';
import { assertComplete } from './assert-complete.ts';
import { assertMayHoldSite, assertNothingIsLost } from './assert-replaceable.ts';
import { lockFor, takeLock } from './build-lock.ts';
import { publish, tidyPublication } from './publication.ts';
import { settleEnvironment } from './settle-environment.ts';
import { sitemapIn, warnOfVanishedAddresses } from './vanished-addresses.ts';

/** The folder of the built site. */
export const DIST = 'dist';

/** Where Astro stores the entries between loading the content and writing the pages. */
const DATA_STORE = 'node_modules/.astro/data-store.json';

/** Where a site is built before publication. */
const BUILT = '.astro/site';

/** Builds share Astro’s folders in the project, so only one site is built at a time. */
const PROJECT_LOCK = '.astro/build.lock';

/**
 * Validates the content, builds the site and replaces the previous one. If anything fails, the previous site stays
 * unchanged.
 * @throws CommandError when the folder may not be replaced; ContentError when there is an error in the
 *   content; or what Astro throws
 * @param published the sitemap of the published site: a warning lists the pages that would vanish from it
 */
export async function buildSite(
	folder: string = DIST,
	published: string = sitemapIn(folder),
): Promise<void> {
	settleEnvironment('production');
	assertMayHoldSite(folder);
	const locks = [
		await takeLock(PROJECT_LOCK, console.log),
		// Another checkout might build into the same folder.
		await takeLock(lockFor(folder), console.log),
	];
	try {
		tidyPublication(folder);
		assertNothingIsLost(folder);
		for (const note of buildDayNotes()) console.error(note);
		const warnings = validateContent('public');
		if (warnings > 0)
			console.log(`${warnings} warnings in the content: \`npm run validate\` shows them`);
		await buildInto(folder, published);
	} finally {
		for (const release of locks) release();
	}
}

/** The build is within the project, since Astro can’t build on another file system. */
async function buildInto(folder: string, published: string): Promise<void> {
	const { build } = await import('astro');
	const discard = () => rmSync(BUILT, { recursive: true, force: true });
	discard();
	const ignoreSignals = endOnSignal(discard);
	try {
		// The store is emptied first, so that no entries of another content root are left in it.
		rmSync(DATA_STORE, { force: true });
		await build({ outDir: BUILT, mode: 'production', logLevel: 'error' });
		// Astro continues with an empty site when it can’t load the collections.
		if (!existsSync(DATA_STORE))
			throw new Error(`Astro did not load the content into ${resolve(DATA_STORE)}`);
		assertComplete(BUILT);
		warnOfVanishedAddresses(published, BUILT);
		publish(BUILT, folder);
	} finally {
		discard();
		ignoreSignals();
	}
}
