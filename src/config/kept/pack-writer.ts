import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readdirSync,
	renameSync,
	rmSync,
	writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Pack, readAt } from './pack.ts';
import { checksum, type Index, lastLine, SIGNATURE } from './pack-format.ts';

/** What the name of a pack that is not complete ends in. */
const HALF = '.part';

/** Removes the packs in a folder that a killed build has left: there may be texts in them that are withdrawn since. */
export function removeHalves(folder: string): void {
	if (!existsSync(folder)) return;
	for (const name of readdirSync(folder))
		if (name.endsWith(HALF)) rmSync(join(folder, name), { force: true });
}

/** A pack while it is written. What was put into it can be read again. */
export interface PackWriter extends Omit<Pack, 'keys'> {
	put(key: string, bytes: Buffer): void;
	/** Completes the pack, which takes the place of the earlier one. Its parts can still be read until it is closed. */
	complete(): void;
	/** Removes a pack that was not completed. */
	close(): void;
}

/**
 * Starts a pack. It has another name until it is complete, so that no build finds half of one.
 * @param version what makes the pack
 */
export function writePack(file: string, version: string): PackWriter {
	const half = `${file}${HALF}`;
	mkdirSync(dirname(file), { recursive: true });
	const handle = openSync(half, 'w+');
	const places = new Map<string, Index['places'][string]>();
	let end = 0;
	const append = (bytes: Buffer) => {
		writeSync(handle, bytes, 0, bytes.length, end);
		end += bytes.length;
	};
	append(Buffer.from(SIGNATURE));
	let isComplete = false;
	return {
		put: (key, bytes) => {
			places.set(key, [end, bytes.length, checksum(bytes)]);
			append(bytes);
		},
		read: (key) => {
			const [start = 0, length = -1] = places.get(key) ?? [];
			return readAt(handle, start, length);
		},
		complete: () => {
			const index = Buffer.from(JSON.stringify({ version, places: Object.fromEntries(places) }));
			append(index);
			append(Buffer.from(lastLine(index)));
			renameSync(half, file);
			isComplete = true;
		},
		close: () => {
			closeSync(handle);
			if (!isComplete) rmSync(half, { force: true });
		},
	};
}
