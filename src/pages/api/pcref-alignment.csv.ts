import type { APIRoute } from 'astro';
import { getModel } from '../../collections/model.ts';
import { csvResponse } from '../../features/open-data/response.ts';
import { alignmentTable } from '../../features/open-data/tables.ts';

export const GET: APIRoute = async () => csvResponse(alignmentTable(await getModel()));
