import { type FSWatcher, watch } from 'node:fs';
import { type Folder, isLeftAlone, itemsOf, openFolder } from '../../src/parse/folder.ts';

/** An editor that saves several files at once gives one change. */
const SETTLED_MS = 100;

/**
 * Watches some folders and all that lie in them, folders made later too.
 *
 * @param changed is called once things have settled after a change
 * @returns ends the watching
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
		const there = new Set(roots.flatMap((root) => foldersIn(openFolder(root))));
		for (const [folder, watcher] of watchers) {
			if (there.has(folder)) continue;
			watcher.close();
			watchers.delete(folder);
		}
		for (const folder of there) if (!watchers.has(folder)) watchOne(folder);
	};
	const watchOne = (folder: string) => {
		try {
			// A folder that goes is found to be gone with the change in the one above it.
			watchers.set(folder, watch(folder, settle).on('error', settle));
		} catch (error) {
			// It may have gone since it was listed; anything else would mean to watch in vain.
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		}
	};

	watchAll();
	return () => {
		clearTimeout(waiting);
		for (const watcher of watchers.values()) watcher.close();
	};
}

function foldersIn(folder: Folder | undefined): string[] {
	const items = folder && itemsOf(folder);
	if (!items) return [];
	return [
		folder.path,
		...items.flatMap((item) =>
			item.kind === 'folder' && !isLeftAlone(item.name) ? foldersIn(item.folder) : [],
		),
	];
}
