import { defineMiddleware } from 'astro:middleware';
import { withoutConnections } from './config/content-security.ts';
import { escapeAttributes } from './format/markup.ts';
import { PAGES_WITHOUT_CONNECTIONS, withBase } from './graph/address.ts';

/** The last hand on every page. A page that readers put something of their own into may not connect to anything. A development server must. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
	const response = await next();
	if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
	const html = escapeAttributes(await response.text());
	const address = url.pathname.slice(withBase(import.meta.env.BASE_URL, '/').length - 1);
	if (import.meta.env.DEV || !PAGES_WITHOUT_CONNECTIONS.has(address))
		return new Response(html, response);
	return new Response(withoutConnections(html), response);
});
