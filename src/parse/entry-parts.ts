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

/**
 * The parts of all entries that pages may show. They stay in memory: in Astro’s store they would be written to a file,
 * bundled and parsed again. Astro runs the loaders and the pages with modules of their own, but the process has one
 * `globalThis`.
 */
const KEY = Symbol.for('parts of entries');
const shared = globalThis as { [KEY]?: Map<string, EntryParts> };
shared[KEY] ??= new Map();
const kept = shared[KEY];

/** The parts of texts that have not changed since they were last asked for. Texts know the file that they are in. */
const split = new WeakMap<Entry['texts'], { base: string; parts: EntryParts }>();

/**
 * Keeps the parts of an entry for its pages.
 * @param base the path below which the site is served, with `/` at both ends
 */
export function keepParts(entry: Entry, base: string): void {
	const known = split.get(entry.texts);
	const parts = known?.base === base ? known.parts : splitEntry(entry, base);
	split.set(entry.texts, { base, parts });
	kept.set(entryKey(entry), parts);
}

/** Lets go of the parts of an entry that is not shown any more. */
export function dropParts(entry: Pick<Entry, 'collection' | 'id'>): void {
	kept.delete(entryKey(entry));
}

/** Returns the parts of an entry that were kept for its pages. */
export function entryParts(entry: Pick<Entry, 'collection' | 'id'>): EntryParts | undefined {
	return kept.get(entryKey(entry));
}

function entryKey({ collection, id }: Pick<Entry, 'collection' | 'id'>): string {
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
