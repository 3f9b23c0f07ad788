import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK_BYTES = 1 << 16;

/**
 * Returns the first bytes of a file, up to a limit, since some files, such as `/dev/zero`, are endless.
 * @param file its path, or an open file descriptor
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
