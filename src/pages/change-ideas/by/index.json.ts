import type { APIRoute } from 'astro';
import { getLibrary } from '../../../collections/library.ts';
import { jsonResponse } from '../../../features/open-data/response.ts';
import { packIndex } from '../../../model/packed-index.ts';

export const GET: APIRoute = async () => jsonResponse(packIndex((await getLibrary()).index));
