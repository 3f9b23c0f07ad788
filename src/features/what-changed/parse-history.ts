/** The last change of a file, from the history of the content. */
export interface FileChange {
	/** `YYYY-MM-DD` */
	day: string;
	/** True where the last change was that it was added. */
	isNew: boolean;
}

/** Marks a commit’s day in what git prints. */
export const DAY_MARK = '@';

/**
 * Reads `git log --name-status`, the newest commit first: the last change of each file, by its path.
 * @param until the build’s day: a site does not list what came after it
 */
export function parseHistory(log: string, until: string): Map<string, FileChange> {
	const changes = new Map<string, FileChange>();
	let day = '';
	for (const line of log.split('\n')) {
		if (line.startsWith(DAY_MARK)) day = line.slice(DAY_MARK.length);
		const [status = '', path] = line.split('\t');
		if (path === undefined || day > until || changes.has(path)) continue;
		changes.set(path, { day, isNew: status === 'A' });
	}
	return changes;
}
