import sharp from 'sharp';
import { isPhotograph } from './file-types.ts';

/** The widths in which a picture is offered: for a phone, and for a page with one and with two pixels for each of CSS. */
const WIDTHS = [480, 960, 1440];

/** How a picture is shown: upright, as its camera was held. */
export interface UprightPicture {
	width: number;
	height: number;
	/** True for a picture that moves. */
	isAnimated: boolean;
}

/**
 * Returns the size of a picture.
 *
 * @param picture its file or its bytes
 * @throws when it cannot be read
 */
export async function readUpright(picture: string | Uint8Array): Promise<UprightPicture> {
	const { autoOrient, pages = 1 } = await sharp(picture).metadata();
	return { ...autoOrient, isAnimated: pages > 1 };
}

/** Returns the widths in which a picture is offered beside its own; none for a drawing, and for one that is small or moves. */
export function scaledWidths(file: string, { width, isAnimated }: UprightPicture): number[] {
	const [least = 0] = WIDTHS;
	if (!isPhotograph(file) || isAnimated || width <= least) return [];
	const most = Math.min(width, WIDTHS.at(-1) ?? width);
	return [...WIDTHS.filter((each) => each < most), most];
}

/** Returns where the site serves a picture in another width, below `files/`. No collection has the name of the folder. */
export function scaledPath(served: string, width: number): string {
	return `scaled/${width}/${served}.webp`;
}

/** Returns the picture and the width that a path of `scaledPath` is for; `undefined` for any other path. */
export function readScaledPath(path: string): { served: string; width: number } | undefined {
	const [, width, served] = /^scaled\/(\d+)\/(.+)\.webp$/.exec(path) ?? [];
	return served ? { served, width: Number(width) } : undefined;
}

/** Returns a picture in a width, without its metadata. The result is deterministic. */
export async function scalePicture(
	bytes: Uint8Array,
	width: number,
): Promise<Uint8Array<ArrayBuffer>> {
	const scaled = sharp(bytes, { failOn: 'none' })
		.autoOrient()
		.resize({ width, withoutEnlargement: true })
		.webp({ quality: 80, smartSubsample: true });
	return new Uint8Array(await scaled.toBuffer());
}
