import type { APIRoute } from 'astro';
import { getLibrary } from '../../../features/idea-library/library.build.ts';
import { packIndex } from '../../../features/idea-library/packed-index.ts';
import { jsonResponse } from '../../../features/open-data/response.ts';

export const GET: APIRoute = async () => jsonResponse(packIndex((await getLibrary()).index));
