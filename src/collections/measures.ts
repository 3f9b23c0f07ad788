import type { MeasureRow } from '../data-reader/measures/measure-row.ts';
import type { Measure } from '../kinds/change-ideas/measure.ts';
import { openLibrary } from '../parse/open.ts';
import type { PageItem } from './items.ts';
import { getPageItems } from './model.ts';

/** A measure with the rows of its data file. */
export interface MeasureData {
	idea: PageItem<'change-ideas'>;
	measure: Measure;
	rows: readonly MeasureRow[];
}

/** Returns every measure that has data. */
export async function getMeasureData(): Promise<MeasureData[]> {
	return (await getMeasures()).filter(({ measure }) => measure.data !== undefined);
}

/** Returns every measure; one without a data file has no rows. */
export async function getMeasures(): Promise<MeasureData[]> {
	const ideas = await getPageItems('change-ideas');
	return ideas.flatMap((idea) =>
		(idea.data.measures ?? []).map((measure) => {
			return { idea, measure, rows: readMeasureRows(idea.id, measure) ?? [] };
		}),
	);
}

/**
 * Returns the rows of a measure’s data file, which is in the folder of its change idea; `undefined` when there is none.
 */
export function readMeasureRows(idea: string, measure: Measure): readonly MeasureRow[] | undefined {
	if (measure.data === undefined) return undefined;
	const folder = ['change-ideas', ...idea.split('/').slice(0, -1)].join('/');
	return openLibrary().data.get(`${folder}/${measure.data.slice(2)}`)?.rows;
}
