import { join } from 'node:path';
import { href } from '../../config/href.ts';
import { openLibrary } from '../../parse/open.ts';
import { readUpright, scaledPath, scaledWidths } from '../../parse/published/scaled-picture.ts';
import { servedFiles } from '../../parse/served-files.ts';
import { addressPath, fileAt } from '../../schema/file-address.ts';

/** Attributes of an `img`. */
export interface PictureSize {
	width?: number;
	height?: number;
	srcset?: string;
	sizes?: string;
}

/** Pictures are as wide as text, or as a narrow screen. */
const SIZES = '(min-width: 48rem) 40rem, 100vw';

/**
 * Returns the size of a picture by its address on the site, which prevents layout shifts, and the widths in which the
 * site has it. Empty for a picture from elsewhere.
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
		const upright = await readUpright(file);
		const { width, height } = upright;
		const widths = beside === undefined ? [] : scaledWidths(file, upright);
		if (widths.length === 0) return { width, height };
		const path = address.slice(`${base}files/`.length).replace(/[?#].*$/s, '');
		const srcset = widths.map((each) => `${base}files/${scaledPath(path, each)} ${each}w`);
		return { width, height, srcset: srcset.join(', '), sizes: SIZES };
	} catch {
		// A picture that can’t be read is shown without its size.
		return {};
	}
}
