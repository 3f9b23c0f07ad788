import type { Facet } from './facets.ts';

/**
 * The change ideas as the library’s filter needs them: compact enough to be loaded at once, and free of
 * anything but plain data. Values are numbers into `values`, so that each name is written once.
 */
export interface IdeaIndex {
	/** The values of each facet, in the order in which readers see them. */
	values: Partial<Record<Facet, readonly string[]>>;
	/** One row an idea, in the order of the library’s list. */
	ideas: readonly IdeaRow[];
}

export interface IdeaRow {
	id: string;
	title: string;
	/** For each facet, in the order of `values`, the numbers of the idea’s values. */
	has: readonly (readonly number[])[];
	/** Strength of evidence and effort as ranks: higher is stronger, lower is less work. */
	evidence: number;
	effort: number;
	/** Minutes that the shortest sheet to start with takes; 0 for none. */
	minutes: number;
	/** For each facet, in the order of `values`, whether its values are our reading and no source’s: the numbers of such facets. */
	reading: readonly number[];
	/** The day of the newest review, as `YYYY-MM-DD`; empty when unknown. */
	reviewed: string;
}

/** What a reader chose: values by facet, and words that a title should hold. */
export interface Choice {
	values: ReadonlyMap<Facet, ReadonlySet<string>>;
	words: string;
}

export type Sort = 'relevance' | 'evidence' | 'effort' | 'newest';
