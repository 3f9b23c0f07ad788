import { resolve } from 'node:path';
import { git } from './git.ts';

/** The newest commit of a folder’s repository, or why there is none. */
export interface LastCommit {
	/** In seconds since 1970; `undefined` when git does not say. */
	seconds: number | undefined;
	/** Whether the history is cut off, as in the clones that most build services make. */
	isShallow: boolean;
	/** What git says when it refuses to read a history that is there. */
	refusal: string | undefined;
}

/** A folder without a history, or a machine without git. */
const WITHOUT_HISTORY = /^$|not a git repository|does not have any commits|cannot change to/;

const known = new Map<string, LastCommit>();

/** Returns the newest commit of the repository that a folder is in, which is asked for once. */
export function lastCommit(folder: string): LastCommit {
	const place = resolve(folder);
	const commit = known.get(place) ?? ask(place);
	known.set(place, commit);
	return commit;
}

function ask(folder: string): LastCommit {
	const { stdout, stderr } = git(folder, ['log', '-1', '--format=%ct']);
	const seconds = Number.parseInt(stdout ?? '', 10);
	if (Number.isFinite(seconds)) {
		const isShallow =
			git(folder, ['rev-parse', '--is-shallow-repository']).stdout?.trim() === 'true';
		return { seconds, isShallow, refusal: undefined };
	}
	const words = stderr ?? '';
	const refusal = WITHOUT_HISTORY.test(words) ? undefined : words;
	return { seconds: undefined, isShallow: false, refusal };
}
