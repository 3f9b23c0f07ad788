import { join } from 'node:path';
import { buildDay } from '../../config/build-date.ts';
import { chainOf, itemsOf } from '../../parse/folder.ts';
import type { Surroundings } from '../rule/rule.ts';

/** What the content is judged beside, on the build’s own day. A folder that is not there has no files. */
export function surroundingsOf({ publicFolder }: { publicFolder: string }): Surroundings {
	const files: string[] = [];
	const read = (folder: string, address: string, chain: readonly string[]) => {
		for (const { name, kind, chain: below } of itemsOf(folder, chain) ?? []) {
			if (kind === 'file') files.push(`${address}${name}`);
			if (kind === 'folder') read(join(folder, name), `${address}${name}/`, below);
		}
	};
	read(publicFolder, '/', chainOf(publicFolder));
	return { publicFiles: new Set(files), today: buildDay() };
}
