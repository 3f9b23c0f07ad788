import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** Returns everything below a folder except folders, links included, as sorted paths with `/`. */
export function filesBelow(folder: string): string[] {
	const found: string[] = [];
	const walk = (path: string, below: string) => {
		for (const item of readdirSync(path, { withFileTypes: true })) {
			if (item.isDirectory()) walk(path + sep + item.name, `${below}${item.name}/`);
			else found.push(below + item.name);
		}
	};
	walk(folder, '');
	return found.sort();
}
