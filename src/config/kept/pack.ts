import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { checksum, type Index, indexSchema, SIGNATURE, TAIL } from './pack-format.ts';

/**
 * Many small files in one, each under a key, that a build keeps for the next. A part is read when it is asked for, and
 * checked.
 */
export interface Pack {
	/** The keys under which something is kept. */
	keys: ReadonlySet<string>;
	/** Returns what is kept under a key; `undefined` if there is nothing, or if it is no longer what was kept. */
	read(key: string): Buffer | undefined;
	close(): void;
}

const EMPTY: Pack = { keys: new Set(), read: () => undefined, close: () => undefined };

/**
 * Opens a pack. If there is one but it can’t be used, it counts as empty.
 * @param version what has to have made the pack
 * @param warn is given one line about a pack that can’t be used
 */
export function openPack(file: string, version: string, warn: (line: string) => void): Pack {
	if (!existsSync(file)) return EMPTY;
	const handle = openSync(file, 'r');
	const index = readIndex(handle);
	if (index?.version !== version) {
		closeSync(handle);
		warn(
			`${file} is not used: ${index ? 'another version made it, or it belongs to other content' : 'it is not complete'}`,
		);
		return EMPTY;
	}
	const places = new Map(Object.entries(index.places));
	return {
		keys: new Set(places.keys()),
		read: (key) => {
			const [start = 0, length = -1, sum] = places.get(key) ?? [];
			const bytes = readAt(handle, start, length);
			return bytes && checksum(bytes) === sum ? bytes : undefined;
		},
		close: () => closeSync(handle),
	};
}

function readIndex(handle: number): Index | undefined {
	const { size } = fstatSync(handle);
	const first = readAt(handle, 0, SIGNATURE.length)?.toString();
	const last = readAt(handle, size - TAIL, TAIL)?.toString();
	const [, digits, sum] = /^\n(\d{12}) (\w{40})\n$/.exec(last ?? '') ?? [];
	const length = Number(digits);
	const bytes = readAt(handle, size - TAIL - length, length);
	if (first !== SIGNATURE || !bytes || checksum(bytes) !== sum) return undefined;
	return indexSchema.safeParse(JSON.parse(bytes.toString())).data;
}

/** Returns `undefined` for what the file does not have. */
export function readAt(handle: number, start: number, length: number): Buffer | undefined {
	if (!(start >= 0 && length >= 0)) return undefined;
	const bytes = Buffer.alloc(length);
	return readSync(handle, bytes, 0, length, start) === length ? bytes : undefined;
}
