import type { APIRoute } from 'astro';
import { absolute } from '../../../collections/documents.ts';
import { indexSchema } from '../../../feeds/document-schema.ts';
import { jsonResponse } from '../../../feeds/response.ts';

export const GET: APIRoute = () => jsonResponse(indexSchema(absolute));
