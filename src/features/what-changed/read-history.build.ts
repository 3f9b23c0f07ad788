import { spawnSync } from 'node:child_process';
import { DAY_MARK, type FileChange, parseHistory } from './parse-history.ts';

/**
 * Returns the last change of each file below a folder, by its path in the folder. `undefined` without git, outside a
 * repository, or in a copy with only part of the history, in which every file would seem to be new.
 */
export function readHistory(folder: string): ReadonlyMap<string, FileChange> | undefined {
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
	const changes = log === undefined ? new Map<string, FileChange>() : parseHistory(log);
	return changes.size > 0 ? changes : undefined;
}

const MOST_BYTES = 256 * 1024 * 1024;

function git(folder: string, args: readonly string[]): string | undefined {
	const { status, stdout } = spawnSync('git', args, {
		cwd: folder,
		encoding: 'utf8',
		maxBuffer: MOST_BYTES,
		env: { ...process.env, LC_ALL: 'C' },
	});
	return status === 0 ? stdout : undefined;
}
