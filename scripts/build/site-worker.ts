/** Writes the files of a site in a thread of its own, while pages are rendered. */
import { parentPort, workerData } from 'node:worker_threads';
import { type SiteCheck, startSiteNotes } from './site-notes.ts';
import type { SiteAnswer, SiteOrder } from './site-thread.ts';

const notes = startSiteNotes(workerData);
let failure: SiteAnswer['failure'];

parentPort?.on('message', ({ files, question }: SiteOrder) => {
	let check: SiteCheck | undefined;
	try {
		if (failure === undefined) for (const file of files) notes.write(file);
		if (failure === undefined && question?.complete) check = notes.finish(question.complete);
	} catch (error) {
		failure = error;
	}
	if (question) parentPort?.postMessage({ id: question.id, check, failure } satisfies SiteAnswer);
});
