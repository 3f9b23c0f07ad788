import { lockFor, takeLock } from './build-lock.ts';
import { isUnfinished, tidyPublication } from './publication.ts';

/** Completes the site in a folder if its publication was interrupted. */
export async function finishEarlierBuild(folder: string): Promise<void> {
	if (!isUnfinished(folder)) return;
	const release = await takeLock(lockFor(folder), console.log);
	try {
		tidyPublication(folder);
	} finally {
		release();
	}
}
