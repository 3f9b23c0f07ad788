/** Addresses that authors write, and their targets on disk and on the built site. */

import { servedPath } from '../format/served-name.ts';

export interface FilePlace {
	/** The path below which the site is served, with `/` at both ends. */
	base: string;
	/** The folder of the entry, relative to the content root, for files next to it. */
	folder: string;
}

/** Returns the path of an address as on disk: decoded, without query and anchor. */
export function addressPath(address: string): string {
	return unescaped(address.replace(/[?#].*$/s, ''));
}

/** Returns the anchor of an address as in a heading; `undefined` if it has none. */
export function addressAnchor(address: string): string | undefined {
	const at = address.indexOf('#');
	return at === -1 ? undefined : unescaped(address.slice(at + 1));
}

/**
 * Returns an address from the site’s root, or of a file next to an entry, as the built site serves it. Others stay as
 * they are.
 */
export function fileAddress(source: string, { base, folder }: FilePlace): string {
	const isBeside = source.startsWith('./');
	if (!isBeside && (!source.startsWith('/') || source.startsWith('//'))) return source;
	const path = addressPath(source);
	const beside = isBeside ? `${folder}/${path.slice(2)}` : filePath(path);
	const below = beside === undefined ? path.slice(1) : `files/${servedPath(beside)}`;
	return base + below.split('/').map(encoded).join('/') + afterPath(source);
}

/** Returns the path of a file from the content root in an address from the site’s root. */
function filePath(path: string): string | undefined {
	return path.startsWith('/files/') ? path.slice('/files/'.length) : undefined;
}

/** Returns the path below `files/` of an address of the built site; `undefined` for any other address. */
export function fileAt(address: string, base: string): string | undefined {
	const files = `${base}files/`;
	return address.startsWith(files) ? addressPath(address.slice(files.length)) : undefined;
}

/** Encodes apostrophes too, which pages escape differently. */
function encoded(name: string): string {
	return encodeURIComponent(name).replaceAll("'", '%27');
}

function afterPath(address: string): string {
	return /[?#].*$/s.exec(address)?.[0] ?? '';
}

/** A name may contain a literal `%`. */
function unescaped(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
