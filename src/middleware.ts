import { defineMiddleware } from 'astro:middleware';
import { escapeAttributes } from './format/markup.ts';

/** The last hand on every page. */
export const onRequest = defineMiddleware(async (_, next) => {
	const response = await next();
	if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
	const bytes = await response.arrayBuffer();
	const html = new TextDecoder().decode(bytes);
	const escaped = escapeAttributes(html);
	// On most pages there is nothing to escape.
	return new Response(escaped === html ? bytes : escaped, response);
});
