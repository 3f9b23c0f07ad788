import type { APIRoute } from 'astro';
import { getModel } from '../../collections/model.ts';
import { jsonResponse } from '../../features/open-data/response.ts';
import { lexiconDocument } from '../../features/site-search/documents/lexicon-document.ts';

export const GET: APIRoute = async () => jsonResponse(lexiconDocument(await getModel()));
