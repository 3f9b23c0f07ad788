import { seriesKey } from '../../features/figures/figure-sets.ts';
import type { Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import { rawFields } from '../../schema/raw.ts';

/** The series of a fact, as formed by the published facts. */
export interface FactSeries {
	id: string;
	/** The number of published figures that are drawn together, including this one. */
	count: number;
	/** The ids of the other series. */
	others: readonly string[];
}

/** Returns the series of a published fact; `undefined` for a fact that belongs to none. */
export function findFactSeries(library: Library): (fact: Entry<'facts'>) => FactSeries | undefined {
	const counts = new Map<string, number>();
	const ids = new Set<string>();
	for (const fact of library.entries('facts')) {
		const series = fact.draft ? undefined : readSeries(fact);
		if (!series) continue;
		const key = seriesKey(series);
		counts.set(key, (counts.get(key) ?? 0) + 1);
		ids.add(series.id);
	}
	return (fact) => {
		const series = readSeries(fact);
		return (
			series && {
				id: series.id,
				count: counts.get(seriesKey(series)) ?? 0,
				others: [...ids].filter((id) => id !== series.id),
			}
		);
	};
}

function readSeries({ raw }: Entry<'facts'>): { id: string; unit: string } | undefined {
	const { id } = rawFields(raw?.series);
	return typeof id === 'string' ? { id, unit: String(raw?.unit) } : undefined;
}
