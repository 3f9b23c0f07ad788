import type { APIRoute } from 'astro';
import { toColumns } from '../../../features/idea-library/columnar-index.ts';
import { getLibrary } from '../../../features/idea-library/library.build.ts';
import { jsonResponse } from '../../../features/open-data/response.ts';

export const GET: APIRoute = async () => jsonResponse(toColumns((await getLibrary()).index));
