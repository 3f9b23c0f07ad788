/** Writes the files of a site in a thread of its own, while pages are rendered, and has them indexed for the search. */
import { parentPort, workerData } from 'node:worker_threads';
import { lowerPriority } from '../../src/config/lower-priority.ts';
import { type SearchFeedOptions, startSearchFeed } from './search-feed.ts';
import { type SiteCheck, type SiteNotesOptions, startSiteNotes, textOf } from './site-notes.ts';
import type { SiteAnswer, SiteOrder } from './site-thread.ts';
import { makeSpare } from './spare-site.ts';

const site: SiteNotesOptions & SearchFeedOptions = workerData;
// Where every page is rendered, that takes longest. Otherwise the search does, which is given the pages of the last site.
if (!site.lastSite.searched) lowerPriority();
const notes = startSiteNotes(site);
const search = startSearchFeed(site);
const kept = new Set<string>();
let failure: unknown;
let last = Promise.resolve();

parentPort?.on('message', (order: SiteOrder) => {
	last = last.then(() => follow(order));
});

async function follow(order: SiteOrder): Promise<void> {
	const { question } = order;
	let check: SiteCheck | undefined;
	try {
		if (failure === undefined) check = await work(order);
	} catch (error) {
		failure = error;
	}
	if (question) parentPort?.postMessage({ id: question.id, check, failure } satisfies SiteAnswer);
}

/** @returns what is known of the site if it is to be finished */
async function work({
	begin,
	files,
	areAllSearched,
	question,
}: SiteOrder): Promise<SiteCheck | undefined> {
	if (begin !== undefined) await search.begin(begin);
	for (const each of files) {
		notes.write(each);
		if (!each.body) kept.add(each.file);
		if (each.isSearched) await search.add(each.file, each.body && textOf(each.body));
	}
	if (areAllSearched) search.end();
	if (question?.makesSpare) makeSpare(kept);
	if (!question?.complete) return undefined;
	const searched = search.finish();
	// If the notes fail first, that is what is reported.
	searched.catch(() => undefined);
	return notes.finish(question.complete, searched);
}
