import sharp from 'sharp';
import { idFromTitle } from '../values/id-from-title.ts';

/** The widest that a page shows. */
const WIDEST = 1600;

/**
 * Returns a picture as it is published: without its metadata, such as the place where a photo was taken, upright, and
 * no wider than a page shows it.
 *
 * @param name a name for its file, without an ending
 * @returns `undefined` if it can’t be read as a picture
 */
export async function publishedPicture(
	bytes: Uint8Array,
	name: string,
): Promise<{ name: string; bytes: Uint8Array } | undefined> {
	try {
		const { format } = await sharp(bytes).metadata();
		const image = sharp(bytes).rotate().resize({ width: WIDEST, withoutEnlargement: true });
		const isPhoto = format === 'jpeg' || format === 'heif';
		const written = await (isPhoto ? image.jpeg({ quality: 82 }) : image.png()).toBuffer();
		return { name: `${idFromTitle(name) || 'picture'}.${isPhoto ? 'jpg' : 'png'}`, bytes: written };
	} catch {
		return undefined;
	}
}
