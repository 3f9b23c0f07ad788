import type { Stretch } from './opening-tag.ts';

/** Where the words of a Markdown picture stand, `![words](address)`; `undefined` when they are written otherwise. */
export function altIn(source: string, start: number, alt: string): Stretch | undefined {
	const from = source.indexOf('[', start) + 1;
	return from > 0 && source.startsWith(alt, from) ? [from, from + alt.length] : undefined;
}
