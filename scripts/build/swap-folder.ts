import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * A folder that is written beside another and takes its place when it is complete, so that whatever
 * goes wrong on the way, the earlier folder stays as it was. All of it is one file system: a rename
 * is all that happens in the end.
 */
export interface FolderSwap {
	/** Where the new folder is to be written. */
	next: string;
	/** Puts the new folder in the place of the earlier one. */
	commit(): void;
	/** Takes away what was written. */
	discard(): void;
}

/** Makes ready to replace `folder`. What an earlier, interrupted swap left behind is put right first. */
export function swapFolder(folder: string): FolderSwap {
	const place = resolve(folder);
	const next = `${place}.next`;
	const previous = `${place}.previous`;
	mkdirSync(dirname(place), { recursive: true });
	if (existsSync(previous) && !existsSync(place)) renameSync(previous, place);
	remove(previous);
	remove(next);
	return {
		next,
		commit: () => {
			const replaced = existsSync(place);
			if (replaced) renameSync(place, previous);
			try {
				renameSync(next, place);
			} catch (error) {
				if (replaced) renameSync(previous, place);
				throw error;
			}
			remove(previous);
		},
		discard: () => remove(next),
	};
}

function remove(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
}
