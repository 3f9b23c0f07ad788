import type { Library } from './library.ts';
import { shownEntries } from './shown-entries.ts';

/** A page in MDX, which Astro makes a module of, after the validator has checked it. All other bodies are data. */
export interface CodePage {
	id: string;
	data: Record<string, unknown>;
	/** The path of its file, relative to the project’s folder. */
	filePath: string;
	body: string;
}

/** Bundled pages find them here: `entriesAtRunTime`. The process has one `globalThis`. */
export const CODE_PAGES = 'code pages';

/** Returns the MDX pages that are shown, except those that stay as they were because of a mistake, and passes them on. */
export function passCodePages(library: Library): CodePage[] {
	const pages = shownEntries('pages').flatMap(({ id, data, filePath }) => {
		const entry = library.entry('pages', id);
		if (!entry?.data || !filePath.endsWith('.mdx')) return [];
		return [{ id, data: { ...data }, filePath, body: entry.body?.source ?? '' }];
	});
	Object.assign(globalThis, { [Symbol.for(CODE_PAGES)]: pages });
	return pages;
}
