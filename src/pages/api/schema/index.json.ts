import type { APIRoute } from 'astro';
import { indexSchema } from '../../../features/open-data/document-schema.ts';
import { absolute } from '../../../features/open-data/documents.build.ts';
import { jsonResponse } from '../../../features/open-data/response.ts';

export const GET: APIRoute = () => jsonResponse(indexSchema(absolute));
