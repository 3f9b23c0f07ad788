import type { Entry } from './entry.ts';
import type { Heading, Markdown } from './markdown/markdown.ts';
import { type Segment, splitInlineSegments, splitSegments } from './markdown/segments.ts';

/** What a page shows of an entry beside its data. */
export interface EntryParts {
	/** The body. */
	segments: Segment[];
	/** The inline Markdown fields, by path: `problem`, `results.0.text`. */
	texts: Record<string, Segment[]>;
	/** The headings of the body, for the table of contents. */
	headings: Heading[];
}

/** The parts of texts that have not changed since they were last asked for. Texts know the file that they are in. */
const known = new WeakMap<Entry['texts'], { base: string; parts: EntryParts }>();

/**
 * Returns the parts of an entry.
 * @param base the path below which the site is served, with `/` at both ends
 */
export function entryParts(entry: Entry, base: string): EntryParts {
	const found = known.get(entry.texts);
	if (found?.base === base) return found.parts;
	const parts = splitEntry(entry, base);
	known.set(entry.texts, { base, parts });
	return parts;
}

/** Returns what an entry is called among all. */
export function entryKey({ collection, id }: Pick<Entry, 'collection' | 'id'>): string {
	return `${collection}/${id}`;
}

function splitEntry(entry: Entry, base: string): EntryParts {
	const place = { base, folder: entry.file.split('/').slice(0, -1).join('/') };
	const segments = ({ tree }: Markdown, splitTree: typeof splitSegments) =>
		tree ? splitTree(tree, place) : [];
	return {
		segments: entry.body ? segments(entry.body, splitSegments) : [],
		texts: Object.fromEntries(
			entry.texts.map((text) => [text.path.join('.'), segments(text, splitInlineSegments)]),
		),
		headings: (entry.body?.headings ?? []).map((heading) => ({ ...heading })),
	};
}
