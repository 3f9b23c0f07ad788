/** Writes the files of a site in a thread of its own, while pages are rendered. */
import { parentPort, workerData } from 'node:worker_threads';
import { startSiteNotes } from './site-notes.ts';
import type { SiteAnswer, SiteOrder } from './site-thread.ts';

const notes = startSiteNotes(workerData);
let failure: SiteAnswer['failure'];

parentPort?.on('message', (order: SiteOrder) => {
	try {
		if (failure === undefined && 'file' in order) notes.write(order);
		if (!('id' in order)) return;
		const check = order.complete && !failure ? notes.finish(order.complete) : undefined;
		answer({ id: order.id, check, failure });
	} catch (error) {
		failure ??= error;
		if ('id' in order) answer({ id: order.id, check: undefined, failure });
	}
});

function answer(message: SiteAnswer): void {
	parentPort?.postMessage(message);
}
