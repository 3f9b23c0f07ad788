import { lockFor, takeLock } from './build-lock.ts';
import { finishPublication, isUnfinished } from './publication.ts';

/** Completes the site in a folder, when the build that was putting it there was cut off. */
export async function finishEarlierBuild(folder: string): Promise<void> {
	if (!isUnfinished(folder)) return;
	const release = await takeLock(lockFor(folder), console.log);
	try {
		finishPublication(folder);
	} finally {
		release();
	}
}
