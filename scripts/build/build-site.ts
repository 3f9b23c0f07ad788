import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { buildDay, buildDayNotes } from '../../src/config/build-date.ts';
import { type BuildInputs, buildInputs } from '../../src/config/kept/build-inputs.ts';
import { KEPT } from '../../src/config/kept/kept-folder.ts';
import { removeHalves } from '../../src/config/kept/pack-writer.ts';
import type { RenderReport } from '../../src/config/kept/render-pages.ts';
import { isListed } from '../../src/config/listed.ts';
import { siteSettings } from '../../src/config/site-file.ts';
import { startCards } from '../../src/features/social-cards/start-cards.build.ts';
import { withBase } from '../../src/graph/address.ts';
import { openLibrary } from '../../src/parse/open.ts';
import { shownEntries } from '../../src/parse/shown-entries.ts';
import { COLLECTIONS } from '../../src/schema/collection-name.ts';
import { publishedModel } from '../../src/validator/links/published-model.ts';
import { forgetPerLibrary } from '../../src/validator/rule/per-library.ts';
import { CommandError } from '../command-line/command-error.ts';
import { endOnSignal } from '../command-line/run-command.ts';
import { assertComplete, completePages } from './assert-complete.ts';
import { assertMayHoldSite, assertNothingIsLost } from './assert-replaceable.ts';
import { lockFor, takeLock } from './build-lock.ts';
import { type LastSite, noteSite, readLastSite } from './last-site.ts';
import { BUNDLED, openBundler, type PageBundle } from './page-bundle.ts';
import { publish, tidyPublication } from './publication.ts';
import { MODULES, type RenderedSite, renderSite } from './render-site.ts';
import { indexFolder } from './search-feed.ts';
import { writeServiceWorker } from './service-worker.ts';
import { settleEnvironment } from './settle-environment.ts';
import { type SiteThread, startSiteThread } from './site-thread.ts';
import { writeSitemap } from './sitemap.ts';
import { addSpare, discardReplaced, takeReplaced } from './spare-site.ts';
import { startValidation, type Validation, validateNow } from './validation.ts';
import { sitemapPath, warnOfVanishedAddresses } from './vanished-addresses.ts';

/** The folder of the built site. */
export const DIST = 'dist';

/** Where a site is built before publication. */
const BUILT = '.astro/site';

/** The modules of the pages of the last build. */
const BUNDLE = join(KEPT, 'bundle');

/** Builds share folders in the project, so only one site is built at a time. */
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
	keepYoung();
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
		const present = assertNothingIsLost(folder);
		for (const note of buildDayNotes()) console.error(note);
		const bundler = openBundler({ file: BUNDLE, isAfresh: verify });
		const tidy = () => {
			bundler.stop();
			discardUnpublished();
		};
		const ignoreSignals = endOnSignal(tidy);
		let validation: Validation | undefined;
		let writer: SiteThread | undefined;
		try {
			const inputs = buildInputs();
			const lastSite = readLastSite(folder, { present });
			if (!verify && lastSite.madeFrom === inputs.all)
				return 'nothing has changed since it was built';
			const bundle = bundler.start(inputs.frame);
			// With another frame every page is rendered. With the same, the settings are known to be correct.
			if (!verify && lastSite.madeWith === inputs.frame) writer = startWriter(lastSite);
			// While modules are bundled, there is nothing else to do.
			validation = bundle.isKept ? startValidation() : validateNow();
			splitBodies();
			if (!bundle.isKept) {
				startCards(publishedModel(openLibrary(), buildDay()));
				forgetPerLibrary(openLibrary());
			}
			writer ??= startWriter({ ...lastSite, searched: undefined });
			return await buildInto(folder, {
				published,
				verify,
				inputs,
				bundle,
				lastSite,
				validation,
				writer,
			});
		} finally {
			await writer?.stop();
			tidy();
			ignoreSignals();
			await validation?.stop();
		}
	} finally {
		for (const release of locks) release();
	}
}

/**
 * V8 learns which places in the code make objects that live long, and puts later objects of these places where only a full
 * garbage collection looks. An object of a page does not live long, but would keep the whole page until then.
 */
function keepYoung(): void {
	setFlagsFromString('--no-allocation-site-pretenuring');
}

/** Prepares what pages show of the content, while their modules may still be bundled. */
function splitBodies(): void {
	for (const collection of COLLECTIONS) shownEntries(collection);
}

interface Build {
	published: string;
	verify: boolean;
	inputs: BuildInputs;
	bundle: PageBundle;
	lastSite: LastSite;
	validation: Validation;
	writer: SiteThread;
}

/** Renders a site and publishes it. The build is within the project, where the modules of pages find their packages. */
async function buildInto(
	folder: string,
	{ published, verify, inputs, bundle, lastSite, validation, writer }: Build,
): Promise<string> {
	const site = siteSettings();
	const top = siteTop();
	let rendered: RenderedSite | undefined;
	try {
		rendered = await renderSite({
			folder: BUILT,
			bundle: await bundle.ready(),
			frame: inputs.frame,
			top,
			writer,
			lastSite,
			verify,
		});
		const { report, notes } = rendered;
		const warnings = await validation.warnings;
		if (warnings > 0)
			console.log(`${warnings} warnings in the content: \`npm run validate\` shows them`);
		assertSame(report);
		addSpare(BUILT, new Set(report.files));
		await writeSitemap(
			BUILT,
			top.href,
			report.pages.filter((page) => isListed(page, site)),
		);
		const complete = completePages(BUILT, { kept: report.files, files: lastSite.files });
		const { missing, ...sitePages } = await writer.finish(complete);
		assertComplete(missing);
		writeServiceWorker(BUILT, top.pathname, sitePages.pages);
		warnOfVanishedAddresses(published, BUILT);
		const files = publish(BUILT, folder, { takeReplaced });
		const noteAll = async () => {
			// If a file was changed meanwhile, nobody knows which of the two a page was made from.
			if (buildInputs().all === inputs.all) {
				notes.complete();
				noteSite(folder, { madeFrom: inputs.all, madeWith: inputs.frame }, sitePages, { files });
			} else rmSync(BUNDLE, { force: true });
		};
		await Promise.all([writer.makeSpare(), noteAll()]);
		return `${report.rendered} files rendered, ${report.kept} ${verify ? 'verified' : 'kept from the last build'}`;
	} catch (error) {
		// A page may fail because of an error in the content, which is to be corrected first.
		await validation.warnings;
		throw error;
	} finally {
		rendered?.notes.close();
	}
}

/** Returns the address of the site, with `/` at the end. */
function siteTop(): URL {
	const { url, base } = siteSettings();
	return new URL(withBase(base, '/'), url);
}

function startWriter(lastSite: LastSite): SiteThread {
	return startSiteThread({ folder: BUILT, url: siteTop().href, lastSite });
}

/** @throws CommandError if a page that would be kept is rendered otherwise */
function assertSame({ different }: RenderReport): void {
	if (different.length > 0)
		throw new CommandError(
			`The new site is not published, since these pages would have been kept but are not the same:\n${different.join('\n')}`,
		);
}

/** Removes what a build has written before its publication, which may be a killed one with texts withdrawn since. */
function discardUnpublished(): void {
	for (const folder of [BUILT, indexFolder(BUILT), BUNDLED, MODULES])
		rmSync(folder, { recursive: true, force: true });
	discardReplaced();
}
