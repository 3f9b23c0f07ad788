import { statSync } from 'node:fs';
import { join } from 'node:path';
import { addressOfFile, pagesOf } from './files.ts';

/** Addresses below a list that are no entries: lists of their own, and a tool that is a page. */
const FIXED =
	/^(?:change-ideas\/by\/(?:[^/]+)|tools\/run-chart|facts\/compared|for-authors\/[^/]+)\//;

/**
 * The type of the page at an address: the address with a `*` for the id of an entry. The list of
 * a collection and its entries are two types, and so are their Easy Read twins.
 */
export function pageType(address: string): string {
	const fixed = FIXED.exec(address)?.[0] ?? /^[^/]*\/?/.exec(address)?.[0] ?? '';
	const id = address.slice(fixed.length).replace(/(?:^|\/)easy-read\/$/, '/');
	const twin = address.endsWith('/easy-read/') ? 'easy-read/' : '';
	return `${fixed}${id.length > 1 ? '*/' : ''}${twin}`;
}

/** One page of each type of a built site, the one with the most in it: addresses by type. */
export function examplePages(folder: string): Map<string, string> {
	const byType = Map.groupBy(pagesOf(folder), (file) => pageType(addressOfFile(file)));
	const size = (file: string) => statSync(join(folder, file)).size;
	return new Map(
		[...byType].map(([type, files]) => [
			type,
			addressOfFile(files.toSorted((a, b) => size(b) - size(a))[0] ?? ''),
		]),
	);
}
