import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { nameAgain } from '../../../config/name-again.ts';

/** Where, in the folder of an index, Pagefind writes the fragment of each page: what it shows of it as a result. */
const FRAGMENTS = 'fragment';

/** Pagefind writes this before the text of a fragment, which begins with the address of the page. */
const ADDRESS = /^pagefind_dcd\{"url":("(?:[^"\\]|\\.)*")/;

/**
 * The name of a fragment has seven hexadecimal digits of a hash of its text, or more of them if that of another page
 * begins with the same seven.
 */
const SHORT_NAME = /_[0-9a-f]{7}\.pf_fragment$/;

/** The last site that was built: where it is, and which of its files are as they were built. */
export interface LastIndexes {
	folder: string;
	intact: ReadonlySet<string>;
}

/**
 * Returns the fragments of the last site by page: path of the page to path of the fragment, both in the folder of the site.
 * @param index the folder of the index in the site, with `/` at the end
 */
export function readFragments(
	{ folder, intact }: LastIndexes,
	index: string,
): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const file of intact) {
		if (!file.startsWith(`${index}${FRAGMENTS}/`)) continue;
		const [, address] = ADDRESS.exec(gunzipSync(readFileSync(join(folder, file))).toString()) ?? [];
		if (address) found.set(fileOfPage(JSON.parse(address)), file);
	}
	return found;
}

/** Pagefind names `a/index.html` `/a/`. */
function fileOfPage(address: string): string {
	return `${address}${address.endsWith('/') ? 'index.html' : ''}`.slice(1);
}

/**
 * Puts fragments of the last index where Pagefind will write those of the next: it neither packs nor writes what is there.
 * @param files their paths
 */
export function placeFragments(files: readonly string[], index: string): void {
	const folder = join(index, FRAGMENTS);
	mkdirSync(folder, { recursive: true });
	for (const file of files) nameAgain(file, join(folder, basename(file)));
}

/**
 * Returns whether each fragment of an index is certainly that of its page. Two pages whose names begin alike could each
 * have the name that the other had.
 */
export function areCertain(index: string): boolean {
	return readdirSync(join(index, FRAGMENTS)).every((name) => SHORT_NAME.test(name));
}

/** Removes all fragments of an index. */
export function removeFragments(index: string): void {
	rmSync(join(index, FRAGMENTS), { recursive: true });
}
