import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { walkFiles } from './files.ts';

/**
 * Returns the files of a built site that contain a text in any case; compressed files, such as those of the search,
 * are unpacked.
 */
export function filesWith(folder: string, text: string): string[] {
	const wanted = text.toLowerCase();
	return walkFiles(folder).filter((file) => {
		const bytes = readFileSync(join(folder, file));
		const compressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
		return (compressed ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase().includes(wanted);
	});
}
