import type { APIRoute } from 'astro';
import { absolute } from '../collections/documents.ts';
import { textResponse } from '../feeds/response.ts';

export const GET: APIRoute = () =>
	textResponse(`User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
