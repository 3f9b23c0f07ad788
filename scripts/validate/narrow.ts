import { lstatSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../command-line/usage-error.ts';

/**
 * Returns a function that selects the files of some paths of the command line: each path is relative to the working
 * folder, or else to the content root.
 *
 * @throws UsageError for a path that does not exist or is outside the content
 */
export function filesAt(paths: readonly string[], root: string): (file: string) => boolean {
	const below = paths.map((path) => {
		const found = [resolve(path), join(resolve(root), path)].flatMap((candidate) =>
			exists(candidate) ? (belowRoot(candidate, root) ?? []) : [],
		)[0];
		if (found === undefined) throw new UsageError(`No such file or folder in ${root}: ${path}`);
		return found;
	});
	return (file) =>
		below.length === 0 ||
		below.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}

/** Returns the path from the root; empty for the root itself and for its parent folders. */
function belowRoot(path: string, root: string): string | undefined {
	const way = relative(resolve(root), path).split(sep);
	if (way.every((step) => step === '..' || step === '')) return '';
	return way[0] === '..' ? undefined : way.join('/');
}

function exists(path: string): boolean {
	try {
		lstatSync(path);
		return true;
	} catch {
		return false;
	}
}
