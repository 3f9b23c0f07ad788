import type { APIRoute } from 'astro';
import { getDocuments } from '../../features/open-data/documents.build.ts';
import { csvResponse } from '../../features/open-data/response.ts';
import { factsTable } from '../../features/open-data/tables.ts';

export const GET: APIRoute = async () => csvResponse(factsTable(await getDocuments('facts')));
