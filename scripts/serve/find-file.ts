import { type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { leadsOut } from '../../src/parse/leads-out.ts';

/** A file to send. */
export interface FoundFile {
	kind: 'file';
	path: string;
	/** In bytes. */
	size: number;
	/** Its last change, in milliseconds since 1970. */
	modified: number;
}

/** How a static host responds to an address. */
export type Answer =
	| FoundFile
	| { kind: 'redirect'; location: string }
	| { kind: 'missing' }
	| { kind: 'malformed' };

/** Steps up, steps of other systems, and names with a dot in front, which hold what a host needs. */
const HIDDEN = /^\.(?!well-known$)|[\0\\]/;

/**
 * Looks up an address in the folder of a built site. A folder is served as its `index.html`; its address without a
 * final `/` is redirected. Nothing outside the folder can be reached, not even by a link.
 * @param base the path below which the site is served, with `/` at both ends
 */
export function findFile(folder: string, base: string, address: string): Answer {
	const [encoded = '', query] = address.split('?', 2);
	const pathname = decoded(encoded);
	if (pathname === undefined) return { kind: 'malformed' };
	const withSlash = `${encoded}/${query === undefined ? '' : `?${query}`}`;
	if (`${pathname}/` === base) return { kind: 'redirect', location: withSlash };
	if (!pathname.startsWith(base)) return { kind: 'missing' };
	const steps = pathname.slice(base.length).split('/');
	if (steps.slice(0, -1).includes('') || steps.some((step) => HIDDEN.test(step)))
		return { kind: 'missing' };
	const path = join(folder, ...steps);
	if (leadsOut(path, folder)) return { kind: 'missing' };
	if (pathname.endsWith('/')) return findWithin(join(path, 'index.html'), folder);
	if (stat(path)?.isDirectory()) {
		return findWithin(join(path, 'index.html'), folder).kind === 'file'
			? { kind: 'redirect', location: withSlash }
			: { kind: 'missing' };
	}
	return findWithin(path, folder);
}

function findWithin(path: string, folder: string): Answer {
	const found = leadsOut(path, folder) ? undefined : stat(path);
	return found?.isFile()
		? { kind: 'file', path, size: found.size, modified: found.mtimeMs }
		: { kind: 'missing' };
}

/** A name that is too long or below a file does not exist. */
function stat(path: string): Stats | undefined {
	try {
		return statSync(path, { throwIfNoEntry: false });
	} catch {
		return undefined;
	}
}

function decoded(pathname: string): string | undefined {
	try {
		return decodeURIComponent(pathname);
	} catch {
		return undefined;
	}
}
