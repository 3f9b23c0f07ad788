import { type Stats, statSync } from 'node:fs';
import { type Decoded, decode, MAX_BYTES, TOO_LARGE } from '../text/decode.ts';
import { readConfined } from './read-confined.ts';

/** Returns the status of a file; `undefined` if it can’t be read: no file, a link to a missing file, a pipe. */
export function fileStats(path: string): Stats | undefined {
	try {
		const stats = statSync(path);
		return stats.isFile() ? stats : undefined;
	} catch {
		return undefined;
	}
}

/** Reads a text file of a folder; `undefined` when it can’t be read at all, or leads out of the folder. */
export function readText(path: string, folder: string): Decoded | undefined {
	const size = fileStats(path)?.size;
	if (size === undefined) return undefined;
	if (size > MAX_BYTES) return { problem: TOO_LARGE };
	try {
		return decode(readConfined(path, folder));
	} catch {
		return undefined;
	}
}
