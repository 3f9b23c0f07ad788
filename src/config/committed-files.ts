import { git } from './git.ts';

/**
 * Returns the texts of files as the last commit has them, by path. A file that it does not have is left out, and all of
 * them are where there is no git or no history.
 *
 * @param folder the folder that the paths start from
 */
export function readCommitted(folder: string, paths: readonly string[]): Map<string, string> {
	const texts = new Map<string, string>();
	if (paths.length === 0) return texts;
	// A name with a line break would be two questions.
	const asked = paths.filter((path) => !path.includes('\n'));
	const questions = asked.map((path) => `HEAD:./${path}\n`).join('');
	const { status, stdout } = git(folder, ['cat-file', '--batch'], questions);
	if (status !== 0) return texts;
	const bytes = Buffer.from(stdout);
	let at = 0;
	for (const path of asked) {
		const lineEnd = bytes.indexOf('\n', at);
		if (lineEnd === -1) break;
		const size = /^[0-9a-f]+ blob (\d+)$/.exec(bytes.toString('utf8', at, lineEnd))?.[1];
		at = lineEnd + 1;
		if (size === undefined) continue;
		texts.set(path, bytes.toString('utf8', at, at + Number(size)));
		at += Number(size) + 1;
	}
	return texts;
}
