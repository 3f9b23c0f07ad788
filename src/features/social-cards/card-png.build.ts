import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type PngOptions } from 'sharp';

/** An exact palette of a few colours: small files that are written quickly. */
const PNG: PngOptions = { palette: true, colours: 64, quality: 95, dither: 0, effort: 1 };

/**
 * Converts an SVG document to PNG.
 * @param folder the cache, so that no picture is drawn twice
 */
export async function cardPng(svg: string, folder: string): Promise<Buffer> {
	const drawn = JSON.stringify([svg, PNG, sharp.versions]);
	const file = join(folder, `${createHash('sha256').update(drawn).digest('hex')}.png`);
	const kept = await readFile(file).catch(() => undefined);
	if (kept) return kept;
	const png = await sharp(Buffer.from(svg)).png(PNG).toBuffer();
	await mkdir(folder, { recursive: true });
	// A parallel build must not find an incomplete picture.
	const half = `${file}.${randomUUID()}`;
	await writeFile(half, png);
	await rename(half, file);
	return png;
}
