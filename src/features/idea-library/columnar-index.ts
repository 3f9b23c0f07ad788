import type { IdeaIndex } from './idea-index.ts';

/**
 * The index as it is sent: one list per column, since similar values compress well. Values are joined as
 * `1.2` within a facet and `;` between facets.
 */
export interface ColumnarIndex {
	values: IdeaIndex['values'];
	ids: string[];
	titles: string[];
	has: string[];
	evidence: number[];
	effort: number[];
	reviewed: string[];
}

export function toColumns({ values, ideas }: IdeaIndex): ColumnarIndex {
	return {
		values,
		ids: ideas.map(({ id }) => id),
		titles: ideas.map(({ title }) => title),
		has: ideas.map(({ has }) => has.map((numbers) => numbers.join('.')).join(';')),
		evidence: ideas.map(({ evidence }) => evidence),
		effort: ideas.map(({ effort }) => effort),
		reviewed: ideas.map(({ reviewed }) => reviewed),
	};
}

export function fromColumns(packed: ColumnarIndex): IdeaIndex {
	return {
		values: packed.values,
		ideas: packed.ids.map((id, number) => ({
			id,
			title: packed.titles[number] ?? id,
			has: (packed.has[number] ?? '')
				.split(';')
				.map((numbers) => (numbers ? numbers.split('.').map(Number) : [])),
			evidence: packed.evidence[number] ?? 0,
			effort: packed.effort[number] ?? 0,
			reviewed: packed.reviewed[number] ?? '',
		})),
	};
}
