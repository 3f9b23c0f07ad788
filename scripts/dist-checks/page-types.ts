import { statSync } from 'node:fs';
import { join } from 'node:path';
import { addressOfFile, listPages } from './files.ts';

/** Addresses below a list that are not entries: other lists, the pages of a role, and a tool with its own page. */
const FIXED =
	/^(?:change-ideas\/by\/[^/]+|tools\/run-chart|facts\/compared|for-authors\/(?:fields|rules)|guides\/for\/\*(?:\/(?:check|plan|steps))?)\//;

/**
 * Returns the type of the page at an address: the address with a `*` for the id of an entry and for a role. The list
 * of a collection and its entries are two types, and so are their Easy Read versions.
 */
export function pageType(address: string): string {
	const ofAnyRole = address.replace(/^guides\/for\/[^/]+\//, 'guides/for/*/');
	const fixed = FIXED.exec(ofAnyRole)?.[0] ?? /^[^/]*\/?/.exec(ofAnyRole)?.[0] ?? '';
	const id = ofAnyRole.slice(fixed.length).replace(/(?:^|\/)easy-read\/$/, '/');
	const version = address.endsWith('/easy-read/') ? 'easy-read/' : '';
	return `${fixed}${id.length > 1 ? '*/' : ''}${version}`;
}

/**
 * Returns the address of the largest page of each type of a built site, by type.
 * @param typeOf returns the type of an address
 */
export function examplePages(
	folder: string,
	typeOf: (address: string) => string = pageType,
): Map<string, string> {
	const byType = Map.groupBy(listPages(folder), (file) => typeOf(addressOfFile(file)));
	const size = (file: string) => statSync(join(folder, file)).size;
	return new Map(
		[...byType].map(([type, files]) => [
			type,
			addressOfFile(files.toSorted((a, b) => size(b) - size(a))[0] ?? ''),
		]),
	);
}
