import type { APIRoute } from 'astro';
import { getDocuments } from '../../collections/documents.ts';
import { getModel } from '../../collections/model.ts';
import { csvResponse } from '../../feeds/response.ts';
import { changeIdeasTable } from '../../feeds/tables.ts';

export const GET: APIRoute = async () =>
	csvResponse(changeIdeasTable(await getDocuments('change-ideas'), await getModel()));
