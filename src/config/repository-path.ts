import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Returns the path of a file or folder in the repository that holds it: the nearest folder around it with a `.git`, or
 * else the project’s folder. Empty for the repository’s own folder; `undefined` for what is outside of both.
 */
export function repositoryPath(path: string): string | undefined {
	const whole = resolve(path);
	const below = relative(repositoryAround(whole) ?? process.cwd(), whole).replaceAll('\\', '/');
	return below.startsWith('..') ? undefined : below;
}

function repositoryAround(path: string): string | undefined {
	for (let folder = path; ; folder = dirname(folder)) {
		if (existsSync(join(folder, '.git'))) return folder;
		if (folder === dirname(folder)) return undefined;
	}
}
