import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { getFiles, getScaledPictures } from '../../collections/files.ts';
import { readConfined } from '../../parse/confined/read-confined.ts';
import { openLibrary } from '../../parse/open.ts';
import { scalePicture } from '../../parse/published/scaled-picture.ts';
import { withoutMetadata } from '../../parse/published/without-metadata.ts';

export async function getStaticPaths() {
	const files = await getFiles();
	return [...files, ...(await getScaledPictures(files))].map(({ served, ...props }) => ({
		params: { path: served },
		props,
	}));
}

/** A picture, download or data file in the folder of the entry that uses it, or such a picture in another width. */
export const GET: APIRoute<{ file: string; width?: number }> = async ({
	props: { file, width },
}) => {
	const { root } = openLibrary();
	const bytes = readConfined(join(root, file), root);
	return new Response(
		await (width === undefined ? withoutMetadata(file, bytes) : scalePicture(bytes, width)),
	);
};
