/** Writes the files of a site in a thread of its own, while pages are rendered, and has them indexed for the search. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { WrittenFile } from '../../src/config/kept/site-writer.ts';
import {
	type SiteIndexes,
	startIndexes,
} from '../../src/features/site-search/pagefind/site-indexes.build.ts';
import { startsWithHeads } from '../../src/features/site-search/search-stages.ts';
import { type SiteCheck, type SiteNotesOptions, startSiteNotes, textOf } from './site-notes.ts';
import type { SiteAnswer, SiteOrder } from './site-thread.ts';

const site: SiteNotesOptions = workerData;
const notes = startSiteNotes(site);
let indexes: SiteIndexes | undefined;
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
async function work({ begin, files, question }: SiteOrder): Promise<SiteCheck | undefined> {
	if (begin !== undefined) indexes = await startIndexes(begin, startsWithHeads(begin));
	for (const each of files) {
		notes.write(each);
		if (each.isSearched) await indexes?.add(each.file, textOf(bodyOf(each)));
	}
	if (!question?.complete) return undefined;
	await indexes?.write(site.folder);
	await indexes?.close();
	return notes.finish(question.complete);
}

function bodyOf({ file, body }: WrittenFile): Uint8Array {
	return body ?? readFileSync(join(site.lastSite.folder, file));
}
