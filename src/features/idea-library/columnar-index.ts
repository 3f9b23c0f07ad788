import type { IdeaIndex } from './idea-index.ts';

/**
 * The index as it travels: one list a column, since like beside like packs well. Values are joined as
 * `1.2` within a facet and `;` between facets.
 */
export interface PackedIndex {
	values: IdeaIndex['values'];
	ids: string[];
	titles: string[];
	has: string[];
	evidence: number[];
	effort: number[];
	reviewed: string[];
}

export function packIndex({ values, ideas }: IdeaIndex): PackedIndex {
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

export function unpackIndex(packed: PackedIndex): IdeaIndex {
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
