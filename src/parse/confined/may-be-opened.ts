import { realpathSync, type Stats, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { HardLinks } from './hard-links.ts';

/**
 * True for a path within a folder that does not exist, or whose folder or file is really within it: no link leads out
 * or to hidden files, it has no other name outside, and it is not a device, pipe or socket.
 */
export function mayBeOpened(path: string, folder: string): boolean {
	let real: string;
	let top: string;
	let stats: Stats;
	try {
		top = realpathSync(folder);
		real = realpathSync(path);
		stats = statSync(real);
	} catch {
		return true;
	}
	if (!isWithin(real, top)) return false;
	const isHidden = (way: string) => /(?:^|[\\/])\./.test(way);
	if (isHidden(relative(top, real)) && !isHidden(relative(folder, path))) return false;
	return stats.isDirectory() || (stats.isFile() && !new HardLinks(top).leadOut(stats));
}

/** True for a path of a folder or something below it, without looking at the disk. */
export function isWithin(path: string, folder: string): boolean {
	const [inner, outer] = [resolve(path), resolve(folder)];
	return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
