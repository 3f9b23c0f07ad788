import type { APIRoute } from 'astro';
import { getDocuments } from '../../collections/documents.ts';
import { csvResponse } from '../../feeds/response.ts';
import { factsTable } from '../../feeds/tables.ts';

export const GET: APIRoute = async () => csvResponse(factsTable(await getDocuments('facts')));
