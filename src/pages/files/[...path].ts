import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { getFiles } from '../../collections/files.ts';
import { openLibrary } from '../../parse/open.ts';
import { withoutMetadata } from '../../parse/published/without-metadata.ts';

export async function getStaticPaths() {
	return (await getFiles()).map(({ served, file }) => ({
		params: { path: served },
		props: { file },
	}));
}

/** A picture, download or data file that stands beside the entry that uses it. */
export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) =>
	new Response(await withoutMetadata(file, await readFile(join(openLibrary().root, file))));
