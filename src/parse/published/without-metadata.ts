import sharp, { type Sharp } from 'sharp';
import { optimize } from 'svgo';
import { endingOf } from './file-types.ts';

/**
 * A file as it is published: a picture is written again without what a camera or a drawing program noted in
 * it (place, time, device, author), any other file stays as it is. The same bytes give the same bytes.
 *
 * @throws when the picture cannot be read
 */
export async function withoutMetadata(
	file: string,
	bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
	const ending = endingOf(file);
	if (ending === '.svg')
		return new TextEncoder().encode(withoutNotes(new TextDecoder().decode(bytes)));
	const write = WRITERS[ending];
	if (!write) return bytes;
	// A camera notes which way up it was held: the picture is turned before the note is lost.
	const picture = sharp(bytes, { animated: ending === '.webp', failOn: 'none' }).autoOrient();
	return new Uint8Array(await write(picture).toBuffer());
}

/** High enough that a second compression does not show. */
const QUALITY = 90;

const jpeg = (picture: Sharp) => picture.jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' });

const WRITERS: Readonly<Record<string, (picture: Sharp) => Sharp>> = {
	'.jpg': jpeg,
	'.jpeg': jpeg,
	'.png': (picture) => picture.png({ compressionLevel: 9 }),
	'.webp': (picture) => picture.webp({ quality: QUALITY }),
	'.avif': (picture) => picture.avif({ quality: 70 }),
};

/** Comments, descriptions of the file and the notes of drawing programs go; title and description of the drawing stay. */
function withoutNotes(svg: string): string {
	return optimize(svg, { plugins: ['removeComments', 'removeMetadata', 'removeEditorsNSData'] })
		.data;
}
