import { defineMiddleware } from 'astro:middleware';
import { escapeAttributes } from './format/markup.ts';

/** The last hand on every page. */
export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
	return new Response(escapeAttributes(await response.text()), response);
});
