import type { APIRoute } from 'astro';
import { ideaTexts } from '../../../features/idea-library/idea-texts.ts';
import { getLibrary } from '../../../features/idea-library/library.build.ts';
import { jsonResponse } from '../../../features/open-data/response.ts';

export const GET: APIRoute = async () => jsonResponse(ideaTexts(await getLibrary()));
