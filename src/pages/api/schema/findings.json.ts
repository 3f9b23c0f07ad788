import type { APIRoute } from 'astro';
import { absolute } from '../../../collections/documents.ts';
import { FINDINGS_SCHEMA } from '../../../model/guide-address.ts';
import { findingsJsonSchema } from '../../../validator/reporters/findings-schema.ts';

export const GET: APIRoute = () => Response.json(findingsJsonSchema(absolute(FINDINGS_SCHEMA)));
