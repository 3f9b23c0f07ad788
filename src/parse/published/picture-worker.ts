/**
 * `node picture-worker.ts`: decodes each picture of a JSON list of paths on standard input, and writes a sign for each:
 * `+` for one that came through, `>` for one with too many pixels, `-` for one that can’t be read.
 */
import { writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import sharp from 'sharp';
import { fileExtension } from './file-types.ts';

/** The largest pictures of cameras have about as many; one of a few kilobytes can claim thousands of millions. */
const MOST_PIXELS = 100_000_000;

sharp.cache(false);
for (const path of JSON.parse(await text(process.stdin))) writeSync(1, await outcome(path));

async function outcome(path: string): Promise<string> {
	const animated = fileExtension(path) === '.webp';
	try {
		await sharp(path, { animated, failOn: 'error', limitInputPixels: MOST_PIXELS }).stats();
		return '+';
	} catch (error) {
		return /pixel limit/.test(String(error)) ? '>' : '-';
	}
}
