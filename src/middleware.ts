import { defineMiddleware } from 'astro:middleware';
import { PAGES_WITHOUT_CONNECTIONS, withBase } from './model/address.ts';
import { withoutConnections } from './site/content-security.ts';

/** A page that readers put something of their own into may not connect to anything. A development server must. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
	const response = await next();
	const address = url.pathname.slice(withBase(import.meta.env.BASE_URL, '/').length - 1);
	if (import.meta.env.DEV || !PAGES_WITHOUT_CONNECTIONS.has(address)) return response;
	return new Response(withoutConnections(await response.text()), response);
});
