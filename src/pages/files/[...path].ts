import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { getFiles } from '../../collections/files.ts';
import { openLibrary } from '../../parse/open.ts';

export async function getStaticPaths() {
	return (await getFiles()).map((path) => ({ params: { path } }));
}

/** A picture, download or data file that stands beside the entry that uses it. */
export const GET: APIRoute = async ({ params }) =>
	new Response(new Uint8Array(await readFile(join(openLibrary().root, params.path ?? ''))));
