import { realpathSync } from 'node:fs';
import { sep } from 'node:path';

/** True when something is at a path and lies outside a folder, by way of a link or of `..`. */
export function leadsOut(path: string, folder: string): boolean {
	try {
		const top = realpathSync(folder);
		const real = realpathSync(path);
		return real !== top && !real.startsWith(top + sep);
	} catch {
		// What is not there leads nowhere.
		return false;
	}
}
