import type { APIRoute } from 'astro';
import { packIndex } from '../../../features/idea-library/columnar-index.ts';
import { getLibrary } from '../../../features/idea-library/library.build.ts';
import { jsonResponse } from '../../../features/open-data/response.ts';

export const GET: APIRoute = async () => jsonResponse(packIndex((await getLibrary()).index));
