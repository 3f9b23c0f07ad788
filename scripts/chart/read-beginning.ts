import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK_BYTES = 1 << 16;

/**
 * The first bytes of a file, at most so many: some, such as `/dev/zero`, have no end.
 * @param file its path, or the number of a stream that is open
 */
export function readBeginning(file: string | number, most: number): Buffer {
	const open = typeof file === 'number' ? file : openSync(file, 'r');
	try {
		const chunks: Buffer[] = [];
		for (let left = most; left > 0; ) {
			const chunk = Buffer.alloc(Math.min(CHUNK_BYTES, left));
			const read = readSync(open, chunk);
			if (read === 0) break;
			chunks.push(chunk.subarray(0, read));
			left -= read;
		}
		return Buffer.concat(chunks);
	} finally {
		if (typeof file === 'string') closeSync(open);
	}
}
