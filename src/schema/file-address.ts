/** Addresses that authors write, and where they lead on disk and on the built site. */

import { servedPath } from '../format/served-name.ts';

export interface FilePlace {
	/** The path below which the site is served, with `/` at both ends. */
	base: string;
	/** The folder of the entry, relative to the content root, for files beside it. */
	folder: string;
}

/** The path of an address as it stands on disk, without what comes after it and without `%20`. */
export function pathOf(address: string): string {
	return unescaped(address.replace(/[?#].*$/s, ''));
}

/** The anchor of an address as it stands in a heading; `undefined` when it has none. */
export function anchorIn(address: string): string | undefined {
	const at = address.indexOf('#');
	return at === -1 ? undefined : unescaped(address.slice(at + 1));
}

/** An address from the site’s root, or of a file beside an entry, as the built site serves it. Any other stays as it is. */
export function fileAddress(source: string, { base, folder }: FilePlace): string {
	const isBeside = source.startsWith('./');
	if (!isBeside && (!source.startsWith('/') || source.startsWith('//'))) return source;
	const path = pathOf(source);
	const beside = isBeside ? `${folder}/${path.slice(2)}` : filePath(path);
	const below = beside === undefined ? path.slice(1) : `files/${servedPath(beside)}`;
	return base + below.split('/').map(encoded).join('/') + afterPath(source);
}

/** The path of a file from the content root in an address from the site’s root. */
function filePath(path: string): string | undefined {
	return path.startsWith('/files/') ? path.slice('/files/'.length) : undefined;
}

/** The path below `files/` at an address of the built site; `undefined` for the address of anything else. */
export function fileAt(address: string, base: string): string | undefined {
	const files = `${base}files/`;
	return address.startsWith(files) ? pathOf(address.slice(files.length)) : undefined;
}

/** Without an apostrophe too: in a page it is written in another way. */
function encoded(name: string): string {
	return encodeURIComponent(name).replaceAll("'", '%27');
}

function afterPath(address: string): string {
	return /[?#].*$/s.exec(address)?.[0] ?? '';
}

/** A name may hold a `%` of its own. */
function unescaped(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
