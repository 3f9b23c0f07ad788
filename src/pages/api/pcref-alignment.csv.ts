import type { APIRoute } from 'astro';
import { getModel } from '../../collections/model.ts';
import { csvResponse } from '../../feeds/response.ts';
import { alignmentTable } from '../../feeds/tables.ts';

export const GET: APIRoute = async () => csvResponse(alignmentTable(await getModel()));
