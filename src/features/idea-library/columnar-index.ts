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
	minutes: number[];
	/** Joined as `1.2`. */
	reading: string[];
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
		minutes: ideas.map(({ minutes }) => minutes),
		reading: ideas.map(({ reading }) => reading.join('.')),
		reviewed: ideas.map(({ reviewed }) => reviewed),
	};
}

export function fromColumns(packed: ColumnarIndex): IdeaIndex {
	return {
		values: packed.values,
		ideas: packed.ids.map((id, number) => ({
			id,
			title: packed.titles[number] ?? id,
			has: (packed.has[number] ?? '').split(';').map(splitNumbers),
			evidence: packed.evidence[number] ?? 0,
			effort: packed.effort[number] ?? 0,
			minutes: packed.minutes[number] ?? 0,
			reading: splitNumbers(packed.reading[number] ?? ''),
			reviewed: packed.reviewed[number] ?? '',
		})),
	};
}

function splitNumbers(joined: string): number[] {
	return joined ? joined.split('.').map(Number) : [];
}
