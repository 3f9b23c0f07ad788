import { defineMiddleware } from 'astro:middleware';
import { DRAW_CHART, withBase } from './model/address.ts';
import { withoutConnections } from './site/content-security.ts';

/** The page that readers put their own data into may not connect to anything. A development server must. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
	const response = await next();
	if (import.meta.env.DEV || url.pathname !== withBase(import.meta.env.BASE_URL, DRAW_CHART))
		return response;
	return new Response(withoutConnections(await response.text()), response);
});
