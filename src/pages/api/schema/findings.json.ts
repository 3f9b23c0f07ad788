import type { APIRoute } from 'astro';
import { absolute } from '../../../features/open-data/documents.build.ts';
import { jsonResponse } from '../../../features/open-data/response.ts';
import { FINDINGS_SCHEMA } from '../../../graph/guide-address.ts';
import { findingsJsonSchema } from '../../../validator/reporters/findings-schema.ts';

export const GET: APIRoute = () => jsonResponse(findingsJsonSchema(absolute(FINDINGS_SCHEMA)));
