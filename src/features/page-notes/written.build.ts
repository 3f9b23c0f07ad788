import { markHTMLString } from 'astro/runtime/server/index.js';

/**
 * Returns HTML that a template writes as it is, with `{written(html)}`. Astro waits for the content of
 * `<Fragment set:html>`, and for all that follows it, which costs more than most of our parts take to write.
 * @param html written by our own code, with all texts in it escaped
 */
export function written(html: string) {
	return markHTMLString(html);
}
