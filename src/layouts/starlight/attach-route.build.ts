import type { APIContext } from 'astro';

/** Passes the data of a page on to its parts. This replaces a function of Starlight that first copies them for each page. */
export function attachRouteDataAndRunMiddleware(
	{ locals }: Pick<APIContext, 'locals'>,
	starlightRoute: object,
): void {
	Object.assign(locals, { starlightRoute });
}
