import { realpathSync } from 'node:fs';
import { sep } from 'node:path';

/** True if something exists at a path and is outside a folder because of a link or `..`. */
export function leadsOut(path: string, folder: string): boolean {
	try {
		const top = realpathSync(folder);
		const real = realpathSync(path);
		return real !== top && !real.startsWith(top + sep);
	} catch {
		// A missing file leads nowhere.
		return false;
	}
}
