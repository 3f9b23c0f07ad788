import { spawnSync } from 'node:child_process';

/** Hooks of git name the repository that they run in, which may not be that of the folder. */
const OF_ANOTHER_REPOSITORY = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE)$/;

/** More than the events of any site. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Runs a command of git in a folder, without asking another machine for what is missing. Its words are in English. */
export function git(folder: string, words: readonly string[], input = '') {
	const kept = Object.entries(process.env).filter(([name]) => !OF_ANOTHER_REPOSITORY.test(name));
	return spawnSync('git', ['-C', folder, ...words], {
		encoding: 'utf8',
		env: { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_NO_LAZY_FETCH: '1' },
		input,
		maxBuffer: MOST_BYTES,
	});
}
