import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type PngOptions } from 'sharp';

/** Few colours, each of them right: small files that are soon written. */
const PNG: PngOptions = { palette: true, colours: 64, quality: 95, dither: 0, effort: 1 };

/**
 * An SVG document as PNG.
 * @param folder where pictures are kept, so that none is drawn twice
 */
export async function cardPng(svg: string, folder: string): Promise<Buffer> {
	const drawn = JSON.stringify([svg, PNG, sharp.versions]);
	const file = join(folder, `${createHash('sha256').update(drawn).digest('hex')}.png`);
	const kept = await readFile(file).catch(() => undefined);
	if (kept) return kept;
	const png = await sharp(Buffer.from(svg)).png(PNG).toBuffer();
	await mkdir(folder, { recursive: true });
	// Whoever builds beside must not find half a picture.
	const half = `${file}.${randomUUID()}`;
	await writeFile(half, png);
	await rename(half, file);
	return png;
}
