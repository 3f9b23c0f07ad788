import { resolve } from 'node:path';
import { getModel } from '../../collections/model.ts';
import { NEVER_THE_SAME, noteRead } from '../../graph/inputs/reads.ts';
import { contentRoot } from '../../parse/open.ts';
import { type EntryChange, listChanges } from './list-changes.ts';
import { readHistory } from './read-history.build.ts';

export interface SiteChanges {
	changes: readonly EntryChange[];
	/** False where only the days of reviews are known. */
	hasHistory: boolean;
}

let history: ReturnType<typeof readHistory> | null = null;

/**
 * Returns what changed in the content, entry by entry, the newest first. The history is read once. It can change without
 * any file, so pages made from it are rendered in each build.
 */
export async function getChanges(): Promise<SiteChanges> {
	noteRead(NEVER_THE_SAME);
	const model = await getModel();
	if (history === null || import.meta.env.DEV)
		history = readHistory(resolve(contentRoot()), model.day);
	return {
		changes: listChanges(model, history),
		hasHistory: history !== undefined,
	};
}
