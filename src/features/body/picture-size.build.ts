import { join } from 'node:path';
import sharp from 'sharp';
import { withBase } from '../../graph/address.ts';
import { openLibrary } from '../../parse/open.ts';
import { fileAt, pathOf } from '../../schema/file-address.ts';

export interface PictureSize {
	width?: number;
	height?: number;
}

/** The size of a picture by its address on the site, so that the page does not shift when it comes. Nothing for a picture from elsewhere. */
export async function pictureSize(address: string): Promise<PictureSize> {
	const base = withBase(import.meta.env.BASE_URL, '/');
	if (!address.startsWith(base)) return {};
	const beside = fileAt(address, base);
	const file =
		beside === undefined
			? join('public', pathOf(address.slice(base.length)))
			: join(openLibrary().root, beside);
	try {
		const { width, height } = await sharp(file).metadata();
		return { width, height };
	} catch {
		// A picture that can’t be read is shown without its size.
		return {};
	}
}
