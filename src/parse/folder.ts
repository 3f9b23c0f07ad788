import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Something in a folder. A link counts as what it leads to. */
export interface FolderItem {
	name: string;
	kind: 'file' | 'folder' | 'loop' | 'nothing';
	/** Of a folder: itself and all folders that it lies in, by their real paths. */
	chain: readonly string[];
}

/** The folder at the top, for `itemsOf`. */
export function chainOf(folder: string): readonly string[] {
	try {
		return [realpathSync(folder)];
	} catch {
		return [];
	}
}

/**
 * What lies in a folder, by code unit; `undefined` when the folder can’t be read. Names that begin with
 * `_` or `.` are none of ours. A link that leads to a folder it lies in is a `loop`.
 */
export function itemsOf(folder: string, chain: readonly string[]): FolderItem[] | undefined {
	let found: Dirent[];
	try {
		found = readdirSync(folder, { withFileTypes: true });
	} catch {
		return undefined;
	}
	return found
		.filter(({ name }) => !/^[_.]/.test(name))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.map((item) => toItem(item, folder, chain));
}

function toItem(item: Dirent, folder: string, chain: readonly string[]): FolderItem {
	const { name } = item;
	if (item.isFile()) return { name, kind: 'file', chain };
	if (item.isDirectory())
		return { name, kind: 'folder', chain: [...chain, join(chain.at(-1) ?? folder, name)] };
	try {
		const path = join(folder, name);
		const target = statSync(path);
		if (target.isFile()) return { name, kind: 'file', chain };
		if (!target.isDirectory()) return { name, kind: 'nothing', chain };
		const real = realpathSync(path);
		const liesIn = chain.some((above) => above === real || above.startsWith(`${real}/`));
		return liesIn || real === '/'
			? { name, kind: 'loop', chain }
			: { name, kind: 'folder', chain: [...chain, real] };
	} catch {
		return { name, kind: 'nothing', chain };
	}
}
