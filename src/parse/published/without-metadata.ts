import sharp, { type Sharp } from 'sharp';
import { optimize } from 'svgo';
import { fileExtension } from './file-types.ts';

/**
 * Returns a file as it is published: a picture without the metadata of a camera or drawing program (place, time,
 * device, author) and no wider than any page shows it, any other file unchanged. The result is deterministic.
 *
 * @throws when the picture cannot be read
 */
export async function withoutMetadata(
	file: string,
	bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
	const ending = fileExtension(file);
	if (ending === '.svg')
		return new TextEncoder().encode(withoutNotes(new TextDecoder().decode(bytes)));
	const write = WRITERS[ending];
	if (!write) return bytes;
	// A camera records its orientation: the picture is rotated before that is lost.
	const picture = sharp(bytes, { animated: ending === '.webp', failOn: 'none' })
		.autoOrient()
		.resize({ width: WIDEST, withoutEnlargement: true });
	return new Uint8Array(await write(picture).toBuffer());
}

/** Enough for a page, and for an A4 sheet on paper. */
const WIDEST = 2000;

/** High enough that the second compression is not visible. */
const QUALITY = 90;

const jpeg = (picture: Sharp) => picture.jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' });

const WRITERS: Readonly<Record<string, (picture: Sharp) => Sharp>> = {
	'.jpg': jpeg,
	'.jpeg': jpeg,
	'.png': (picture) => picture.png({ compressionLevel: 9 }),
	'.webp': (picture) => picture.webp({ quality: QUALITY }),
	'.avif': (picture) => picture.avif({ quality: 70 }),
};

/** Removes comments and metadata; keeps the title and description of the drawing. */
function withoutNotes(svg: string): string {
	return optimize(svg, { plugins: ['removeComments', 'removeMetadata', 'removeEditorsNSData'] })
		.data;
}
