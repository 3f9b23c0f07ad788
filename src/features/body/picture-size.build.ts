import { join } from 'node:path';
import sharp from 'sharp';
import { href } from '../../config/href.ts';
import { openLibrary } from '../../parse/open.ts';
import { servedFiles } from '../../parse/served-files.ts';
import { addressPath, fileAt } from '../../schema/file-address.ts';

export interface PictureSize {
	width?: number;
	height?: number;
}

/**
 * Returns the size of a picture by its address on the site, which prevents layout shifts. Empty for a picture from
 * elsewhere.
 */
export async function pictureSize(address: string): Promise<PictureSize> {
	const base = href('/');
	if (!address.startsWith(base)) return {};
	const served = fileAt(address, base);
	const library = openLibrary();
	const below = addressPath(address.slice(base.length));
	const beside = served === undefined ? undefined : servedFiles(library).get(served);
	if (served === undefined ? below.split(/[\\/]/).includes('..') : beside === undefined) return {};
	const file = beside === undefined ? join('public', below) : join(library.root, beside);
	try {
		const { width, height } = await sharp(file).metadata();
		return { width, height };
	} catch {
		// A picture that can’t be read is shown without its size.
		return {};
	}
}
