import type { Root } from 'hast';
import type { Stretch } from '../documents/opening-tag.ts';

/** Text with Markdown in it. */
export interface MarkdownText {
	source: string;
	tree: Root;
	/** The source with everything but printed text replaced, see `printedText`. */
	printed: string;
}

/** A replacement in the source. */
export interface Edit {
	stretch: Stretch;
	after: string;
}

/** Markdown that did not take: readers would see its signs, or not see its words. */
export interface LeftMarkdown {
	/** Its range in the source. */
	stretch: Stretch;
	message: string;
	hint: string;
	/** What to replace, if there is one right answer. */
	edits?: readonly Edit[];
}

/** One kind of Markdown that did not take. */
export interface LeftKind {
	/** Matches any source that can contain it. */
	sign: RegExp;
	find(text: MarkdownText): Iterable<LeftMarkdown>;
	/** Sources with what is found in each, for its test. */
	bad: Readonly<Record<string, readonly string[]>>;
	/** Similar sources in which nothing is found. */
	good: readonly string[];
}
