import { spawnSync } from 'node:child_process';
import { DAY_MARK, type FileChange, parseHistory } from './parse-history.ts';

/**
 * Returns the last change of each file below a folder up to a day, by its path in the folder. `undefined` without git,
 * outside a repository, before its first commit, or in a copy with only part of the history, in which every file would
 * seem to be new.
 */
export function readHistory(
	folder: string,
	until: string,
): ReadonlyMap<string, FileChange> | undefined {
	if (git(folder, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false') return undefined;
	const log = git(folder, [
		'-c',
		'core.quotePath=false',
		'log',
		'--no-renames',
		'--name-status',
		'--relative',
		`--format=${DAY_MARK}%as`,
		'--',
		'.',
	]);
	const changes = log === undefined ? new Map<string, FileChange>() : parseHistory(log, until);
	return changes.size > 0 ? changes : undefined;
}

const MOST_BYTES = 256 * 1024 * 1024;

/** Hooks of git name the repository that they run in, which may not be that of the folder. */
const OF_ANOTHER_REPOSITORY = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE)$/;

function git(folder: string, args: readonly string[]): string | undefined {
	const kept = Object.entries(process.env).filter(([name]) => !OF_ANOTHER_REPOSITORY.test(name));
	const { status, stdout } = spawnSync('git', args, {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: MOST_BYTES,
		env: { ...Object.fromEntries(kept), LC_ALL: 'C' },
	});
	return status === 0 ? stdout : undefined;
}
