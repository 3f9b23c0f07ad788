/** Groups measures of change ideas for comparison: together if their charts can share a scale. */

import { itemAt } from '../../format/item-at.ts';
import { type Item, itemTitle } from '../../graph/item.ts';
import type { Measure } from '../../kinds/change-ideas/measure.ts';
import { MEASURE_UNITS } from '../../schema/vocabulary.ts';
import { buildSmallMultiples, type SmallChart, UNIT_NAMES } from '../../spc/index.ts';
import type { MeasureRow } from '../evidence/measure-values.ts';
import { measureChartInput } from './chart-input.ts';

/** A measure with published values, and its change idea. */
export interface ListedMeasure {
	idea: Item<'change-ideas'>;
	programme: Item<'programmes'> | undefined;
	measure: Measure;
	rows: readonly MeasureRow[];
}

export interface DrawnMeasure extends ListedMeasure {
	chart: SmallChart;
}

export interface MeasureGroup {
	/** “Per cent”; with the programme if there are several, and a label if the data are made up. */
	title: string;
	measures: DrawnMeasure[];
}

/**
 * The measures in groups of one programme and one unit, in the order in which programmes come first in the list and of
 * the vocabulary of units. Pictures of one programme share the axis of dates, and those of a group the axis of values.
 * Made-up data are in separate groups after the others, and share no axis with them.
 */
export function measureGroups(measures: readonly ListedMeasure[]): MeasureGroup[] {
	const programmes = [...new Set(measures.map(({ programme }) => programme))];
	const names = new Map(programmes.map((each) => [each, each ? itemTitle(each) : 'No programme']));
	return [false, true].flatMap((isMadeUp) =>
		programmes.flatMap((programme) => {
			const members = measures.filter((each) => {
				return each.programme === programme && (each.measure.illustrative ?? false) === isMadeUp;
			});
			const prefix = programmes.length > 1 ? `${names.get(programme)}: ` : '';
			return byUnit(drawn(members)).map(({ title, measures }) => ({
				title: `${prefix}${title}${isMadeUp ? ' (made up to teach with)' : ''}`,
				measures,
			}));
		}),
	);
}

function drawn(measures: readonly ListedMeasure[]): DrawnMeasure[] {
	const charts = buildSmallMultiples(
		measures.map(({ idea, measure, rows }) => measureChartInput(idea.id, measure, rows)),
	);
	return measures.map((each, index) => ({ ...each, chart: itemAt(charts, index) }));
}

function byUnit(measures: readonly DrawnMeasure[]): MeasureGroup[] {
	return Object.keys(MEASURE_UNITS)
		.map((unit) => ({
			title: UNIT_NAMES[unit] ?? unit,
			measures: measures.filter(({ measure }) => measure.unit === unit),
		}))
		.filter((group) => group.measures.length > 0);
}
