import { defineMiddleware } from 'astro:middleware';
import { escapeAttributes } from './format/markup.ts';
import { knownLabels } from './layouts/starlight/known-labels.ts';

/** The labels of Starlight, in the one language of the site. */
let labels: App.Locals['t'] | undefined;

/** The last hand on every page. */
export const onRequest = defineMiddleware(async (context, next) => {
	const { locals } = context;
	labels ??= knownLabels(locals.t);
	// A build empties the context when the page is written.
	Object.assign(locals, { t: labels, context });
	const response = await next();
	if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
	const bytes = await response.arrayBuffer();
	const html = new TextDecoder().decode(bytes);
	const escaped = escapeAttributes(html);
	// On most pages there is nothing to escape.
	return new Response(escaped === html ? bytes : escaped, response);
});
