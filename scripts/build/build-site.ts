import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildDayNotes } from '../../src/config/build-date.ts';
import { siteFingerprint } from '../../src/config/kept/build-inputs.ts';
import type { KeepReport } from '../../src/config/kept/keep-pages.ts';
import { startKeeping } from '../../src/config/kept/keeping.ts';
import { DATA_STORE, KEPT } from '../../src/config/kept/kept-folder.ts';
import { removeHalves } from '../../src/config/kept/pack-writer.ts';
import { siteSettings } from '../../src/config/site-file.ts';
import { withBase } from '../../src/graph/address.ts';
import { validateContent } from '../../src/validator/run/validate-content.ts';
import { CommandError } from '../command-line/command-error.ts';
import { endOnSignal } from '../command-line/run-command.ts';
import { assertComplete, completePages } from './assert-complete.ts';
import { assertMayHoldSite, assertNothingIsLost } from './assert-replaceable.ts';
import { lockFor, takeLock } from './build-lock.ts';
import { noteSite, readLastSite } from './last-site.ts';
import { publish, tidyPublication } from './publication.ts';
import { writeServiceWorker } from './service-worker.ts';
import { settleEnvironment } from './settle-environment.ts';
import { startSiteThread } from './site-thread.ts';
import { addSpare, takeSpare } from './spare-site.ts';
import { sitemapPath, warnOfVanishedAddresses } from './vanished-addresses.ts';

/** The folder of the built site. */
export const DIST = 'dist';

/** Where a site is built before publication. */
const BUILT = '.astro/site';

/** Builds share Astro’s folders in the project, so only one site is built at a time. */
const PROJECT_LOCK = '.astro/build.lock';

/** How a site is built. */
export interface BuildOptions {
	/** True to render what would be kept of the last build all the same, and to compare the two. */
	verify?: boolean;
	/** The sitemap of the published site: a warning lists the pages that would vanish from it. */
	published?: string | undefined;
}

/**
 * Validates the content, builds the site and replaces the previous one. If anything fails, the previous site stays
 * unchanged. Nothing is done if the folder holds the site that would be built.
 * @returns one line about what was done
 * @throws CommandError when the folder may not be replaced, or a page that would be kept is not the same; ContentError
 *   when there is an error in the content; or what Astro throws
 */
export async function buildSite(
	folder: string = DIST,
	{ published = sitemapPath(folder), verify = false }: BuildOptions = {},
): Promise<string> {
	settleEnvironment('production');
	assertMayHoldSite(folder);
	const locks = [
		await takeLock(PROJECT_LOCK, console.log),
		// Another checkout might build into the same folder.
		await takeLock(lockFor(folder), console.log),
	];
	try {
		discardUnpublished();
		removeHalves(KEPT);
		tidyPublication(folder);
		assertNothingIsLost(folder);
		for (const note of buildDayNotes()) console.error(note);
		const madeFrom = siteFingerprint();
		const lastSite = readLastSite(folder);
		if (!verify && lastSite.madeFrom === madeFrom) return 'nothing has changed since it was built';
		const warnings = validateContent('public');
		if (warnings > 0)
			console.log(`${warnings} warnings in the content: \`npm run validate\` shows them`);
		const { url, base } = siteSettings();
		const top = withBase(base, '/');
		const writer = startSiteThread({ folder: BUILT, url: new URL(top, url).href, lastSite });
		const keeping = startKeeping({ verify, writer, lastSite });
		const { report } = keeping;
		let pages: ReadonlyMap<string, string> = new Map();
		try {
			await buildInto(folder, published, {
				kept: report.files,
				finish: async () => {
					assertSame(report);
					const complete = completePages(BUILT, { kept: report.files, files: lastSite.files });
					const check = await writer.finish(complete);
					assertComplete(check.missing);
					({ pages } = check);
					writeServiceWorker(BUILT, top, pages);
				},
			});
			// If a file was changed meanwhile, nobody knows which of the two a page was made from.
			if (siteFingerprint() === madeFrom) {
				keeping.pages?.complete();
				noteSite(folder, madeFrom, pages);
			}
		} finally {
			keeping.pages?.close();
			await writer.stop();
		}
		return `${report.rendered} files rendered, ${report.kept} ${verify ? 'verified' : 'kept from the last build'}`;
	} finally {
		for (const release of locks) release();
	}
}

/** @throws CommandError if a page that would be kept is rendered otherwise */
function assertSame({ different }: KeepReport): void {
	if (different.length > 0)
		throw new CommandError(
			`The new site is not published, since these pages would have been kept but are not the same:\n${different.join('\n')}`,
		);
}

/** The build is within the project, since Astro can’t build on another file system. */
async function buildInto(
	folder: string,
	published: string,
	{ kept, finish }: { kept: readonly string[]; finish: () => Promise<void> },
): Promise<void> {
	const { build } = await import('astro');
	const ignoreSignals = endOnSignal(discardUnpublished);
	try {
		// The store is emptied first, so that no entries of another content root are left in it.
		rmSync(DATA_STORE, { force: true });
		await build({ outDir: BUILT, mode: 'production', logLevel: 'error' });
		// Astro continues with an empty site when it can’t load the collections.
		if (!existsSync(DATA_STORE))
			throw new Error(`Astro did not load the content into ${resolve(DATA_STORE)}`);
		const files = new Set(kept);
		addSpare(BUILT, files);
		await finish();
		warnOfVanishedAddresses(published, BUILT);
		publish(BUILT, folder, { takeReplaced: (replaced) => takeSpare(replaced, files) });
	} finally {
		discardUnpublished();
		ignoreSignals();
	}
}

/** Removes what a build has written before its publication, which may be a killed one with texts withdrawn since. */
function discardUnpublished(): void {
	rmSync(BUILT, { recursive: true, force: true });
}
