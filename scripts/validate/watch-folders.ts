import { type FSWatcher, watch } from 'node:fs';
import { errorCode } from '../../src/format/error-code.ts';
import { type Folder, isLeftAlone, listFolderItems, openFolder } from '../../src/parse/folder.ts';

/** Milliseconds in which several saved files count as one change. */
const SETTLED_MS = 100;

/**
 * Watches folders with all their subfolders, including ones created later.
 *
 * @param changed is called after a change, when no further change has followed
 * @returns a function that stops watching
 */
export function watchFolders(roots: readonly string[], changed: () => void): () => void {
	const watchers = new Map<string, FSWatcher>();
	let waiting: NodeJS.Timeout | undefined;

	const settle = () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			watchAll();
			changed();
		}, SETTLED_MS);
	};
	const watchAll = () => {
		const there = new Set(roots.flatMap((root) => listFolders(openFolder(root))));
		for (const [folder, watcher] of watchers) {
			if (there.has(folder)) continue;
			watcher.close();
			watchers.delete(folder);
		}
		for (const folder of there) if (!watchers.has(folder)) watchOne(folder);
	};
	const watchOne = (folder: string) => {
		try {
			// A deleted folder is noticed by the change in its parent.
			watchers.set(folder, watch(folder, settle).on('error', settle));
		} catch (error) {
			// It may have been deleted since it was listed; any other error would mean that changes are missed.
			if (errorCode(error) !== 'ENOENT') throw error;
		}
	};

	watchAll();
	return () => {
		clearTimeout(waiting);
		for (const watcher of watchers.values()) watcher.close();
	};
}

function listFolders(folder: Folder | undefined): string[] {
	const items = folder && listFolderItems(folder);
	if (!items) return [];
	return [
		folder.path,
		...items.flatMap((item) =>
			item.kind === 'folder' && !isLeftAlone(item.name) ? listFolders(item.folder) : [],
		),
	];
}
