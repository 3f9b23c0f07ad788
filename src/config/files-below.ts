import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Returns everything below a folder except folders, links included, as sorted paths with `/`. */
export function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => !item.isDirectory())
		.map((item) => join(item.parentPath, item.name).slice(folder.length + 1))
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
}
