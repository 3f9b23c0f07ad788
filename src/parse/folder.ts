import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { HardLinks } from './confined/hard-links.ts';

/** A folder that may be read: the content root, or a folder within it. */
export interface Folder {
	path: string;
	/** The real paths of the root, of the folders between, and of this folder. */
	chain: readonly string[];
	/** Returns which files below the root have another name outside it. */
	hardLinks: HardLinks;
}

/** An item of a folder. A link within the root counts as its target. */
export type FolderItem =
	| { name: string; kind: 'file' | Refusal }
	| { name: string; kind: 'folder'; folder: Folder };

/**
 * Why an item of a folder must not be opened: a link that leads out of the root or to hidden files; a file with
 * another name outside; a device, a pipe or a socket; a link to one of its parent folders; a link to a missing file.
 */
export type Refusal = 'outside' | 'shared' | 'special' | 'loop' | 'nothing';

/** Opens the root, to which all reading below it is confined; `undefined` if it does not exist. */
export function openFolder(path: string): Folder | undefined {
	try {
		return { path, chain: [realpathSync(path)], hardLinks: new HardLinks(path) };
	} catch {
		return undefined;
	}
}

/** Files that Windows and Office create in folders without being asked. */
const LEFTOVERS = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|~\$.*)$/i;

/** True for a name that is ignored: it starts with `_` or `.`, or belongs to a file created by a program. */
export function isLeftAlone(name: string): boolean {
	return /^[_.]/.test(name) || LEFTOVERS.test(name);
}

/** Returns the items of a folder, sorted by code unit; `undefined` if the folder can’t be read. Opens no file. */
export function listFolderItems(folder: Folder): FolderItem[] | undefined {
	let found: Dirent[];
	try {
		found = readdirSync(folder.path, { withFileTypes: true });
	} catch {
		return undefined;
	}
	return found.sort((a, b) => (a.name < b.name ? -1 : 1)).map((item) => toItem(item, folder));
}

function toItem(item: Dirent, folder: Folder): FolderItem {
	const { name } = item;
	const path = join(folder.path, name);
	if (item.isDirectory()) return { name, kind: 'folder', folder: below(folder, path, name) };
	try {
		if (item.isSymbolicLink()) return followLink(name, path, folder);
		return { name, kind: fileKind(lstatSync(path), folder) };
	} catch {
		return { name, kind: 'nothing' };
	}
}

function followLink(name: string, path: string, folder: Folder): FolderItem {
	const real = realpathSync(path);
	const [top = ''] = folder.chain;
	if (real !== top && !liesWithin(real, top)) return { name, kind: 'outside' };
	if (folder.chain.some((above) => above === real || above.startsWith(real + sep)))
		return { name, kind: 'loop' };
	const target = statSync(path);
	return target.isDirectory()
		? { name, kind: 'folder', folder: { ...folder, path, chain: [...folder.chain, real] } }
		: { name, kind: fileKind(target, folder) };
}

function below(folder: Folder, path: string, name: string): Folder {
	return { ...folder, path, chain: [...folder.chain, join(folder.chain.at(-1) ?? '', name)] };
}

function fileKind(stats: Stats, { hardLinks }: Folder): 'file' | 'shared' | 'special' {
	if (!stats.isFile()) return 'special';
	return hardLinks.leadOut(stats) ? 'shared' : 'file';
}

/** True for a real path below a folder without any hidden part. */
function liesWithin(real: string, top: string): boolean {
	return real.startsWith(top + sep) && !real.slice(top.length).includes(`${sep}.`);
}
