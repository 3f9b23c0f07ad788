import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

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
	const { stdout, stderr } = git(folder, 'log', '-1', '--format=%ct');
	const seconds = Number.parseInt(stdout ?? '', 10);
	if (Number.isFinite(seconds)) {
		const isShallow = git(folder, 'rev-parse', '--is-shallow-repository').stdout?.trim() === 'true';
		return { seconds, isShallow, refusal: undefined };
	}
	const words = stderr ?? '';
	const refusal = WITHOUT_HISTORY.test(words) ? undefined : words;
	return { seconds: undefined, isShallow: false, refusal };
}

/** Hooks of git name the repository that they run in, which may not be that of the folder. */
const OF_ANOTHER_REPOSITORY = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE)$/;

function git(folder: string, ...words: string[]) {
	const kept = Object.entries(process.env).filter(([name]) => !OF_ANOTHER_REPOSITORY.test(name));
	return spawnSync('git', ['-C', folder, ...words], {
		encoding: 'utf8',
		env: { ...Object.fromEntries(kept), LC_ALL: 'C' },
	});
}
