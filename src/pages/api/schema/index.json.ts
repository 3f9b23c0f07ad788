import type { APIRoute } from 'astro';
import { absolute } from '../../../collections/documents.ts';
import { indexSchema } from '../../../feeds/document-schema.ts';

export const GET: APIRoute = () => Response.json(indexSchema(absolute));
