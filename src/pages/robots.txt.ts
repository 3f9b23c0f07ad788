import type { APIRoute } from 'astro';
import { absolute } from '../features/open-data/documents.build.ts';
import { textResponse } from '../features/open-data/response.ts';

export const GET: APIRoute = () =>
	textResponse(`User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
