import type { APIRoute } from 'astro';
import { getModel } from '../../collections/model.ts';
import { getDocuments } from '../../features/open-data/documents.build.ts';
import { csvResponse } from '../../features/open-data/response.ts';
import { changeIdeasTable } from '../../features/open-data/tables.ts';

export const GET: APIRoute = async () =>
	csvResponse(changeIdeasTable(await getDocuments('change-ideas'), await getModel()));
