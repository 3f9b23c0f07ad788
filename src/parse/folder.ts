import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { HardLinks } from './confined/hard-links.ts';

/** A folder that may be read: the one at the top, or one that lies in it. */
export interface Folder {
	path: string;
	/** The real paths of the folder at the top, of those between, and of this one. */
	chain: readonly string[];
	/** Which files below the folder at the top have a further name outside of it. */
	hardLinks: HardLinks;
}

/** Something in a folder. A link within the folder at the top counts as what it leads to. */
export type FolderItem =
	| { name: string; kind: 'file' | Refusal }
	| { name: string; kind: 'folder'; folder: Folder };

/**
 * Why something in a folder must not be opened: a link that leads out of the folder at the top, or into
 * what is hidden there; a file with a further name outside; a device, a pipe or a socket; a link to a
 * folder that it lies in; a link to nothing.
 */
export type Refusal = 'outside' | 'shared' | 'special' | 'loop' | 'nothing';

/** The folder at the top, to which everything that is read below it is confined; `undefined` when there is none. */
export function openFolder(path: string): Folder | undefined {
	try {
		return { path, chain: [realpathSync(path)], hardLinks: new HardLinks(path) };
	} catch {
		return undefined;
	}
}

/** Files that Windows and Office leave in folders, whatever they are asked to do. */
const LEFTOVERS = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|~\$.*)$/i;

/** True for a name that content leaves alone: it begins with `_` or `.`, or a program left it there. */
export function isLeftAlone(name: string): boolean {
	return /^[_.]/.test(name) || LEFTOVERS.test(name);
}

/** What lies in a folder, by code unit; `undefined` when the folder can’t be read. Opens no file. */
export function itemsOf(folder: Folder): FolderItem[] | undefined {
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

/** True for a real path below a folder, with no hidden folder or file on the way. */
function liesWithin(real: string, top: string): boolean {
	return real.startsWith(top + sep) && !real.slice(top.length).includes(`${sep}.`);
}
