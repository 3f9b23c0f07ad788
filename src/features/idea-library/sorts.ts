import type { IdeaIndex, IdeaRow, Sort } from './idea-index.ts';

/** The name of each order. Without any choice no idea fits better than another: the list is in the order of titles. */
export const SORT_LABELS: Readonly<Record<Sort, string>> = {
	relevance: 'Best fit',
	evidence: 'Strength of evidence',
	effort: 'Least effort',
	newest: 'Newest review',
};

export const NO_CHOICE_LABEL = 'A to Z';

const DATA: Readonly<Record<Exclude<Sort, 'relevance'>, (idea: IdeaRow) => string | number>> = {
	evidence: ({ evidence }) => evidence,
	effort: ({ effort }) => effort,
	newest: ({ reviewed }) => reviewed,
};

/** Returns the orders that differ from one another: one by data that is the same for all ideas, or missing, sorts nothing. */
export function usefulSorts({ ideas }: Pick<IdeaIndex, 'ideas'>): Sort[] {
	const sorts = Object.keys(DATA) as (keyof typeof DATA)[];
	return ['relevance', ...sorts.filter((sort) => new Set(ideas.map(DATA[sort])).size > 1)];
}
