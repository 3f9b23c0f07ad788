import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { getFiles } from '../../collections/files.ts';
import { readConfined } from '../../parse/confined/read-confined.ts';
import { openLibrary } from '../../parse/open.ts';
import { withoutMetadata } from '../../parse/published/without-metadata.ts';

export async function getStaticPaths() {
	return (await getFiles()).map(({ served, file }) => ({
		params: { path: served },
		props: { file },
	}));
}

/** A picture, download or data file in the folder of the entry that uses it. */
export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) => {
	const { root } = openLibrary();
	return new Response(await withoutMetadata(file, readConfined(join(root, file), root)));
};
