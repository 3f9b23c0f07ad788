import type { APIRoute } from 'astro';
import { currentModel } from '../../collections/model.ts';
import { jsonResponse } from '../../features/open-data/response.ts';
import { siteWords } from '../../features/site-search/documents/site-texts.build.ts';

export const GET: APIRoute = () => jsonResponse(siteWords(currentModel()).spellings);
