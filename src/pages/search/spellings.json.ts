import type { APIRoute } from 'astro';
import { jsonResponse } from '../../features/open-data/response.ts';
import { siteTexts } from '../../features/site-search/documents/site-texts.build.ts';
import { spellingsDocument } from '../../features/site-search/site-words.ts';

export const GET: APIRoute = async () => jsonResponse(spellingsDocument(await siteTexts()));
