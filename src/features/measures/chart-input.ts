import { anchorFromId } from '../../graph/address.ts';
import type { Measure } from '../../kinds/change-ideas/measure.ts';
import type { ChartInput } from '../../spc/index.ts';
import type { MeasureRow } from '../evidence/measure-values.ts';
import { type ChartExample, exampleRows } from './chart-examples.ts';

/** Returns the chart input of a change idea’s measure. */
export function measureChartInput(
	idea: string,
	measure: Measure,
	rows: readonly MeasureRow[],
): ChartInput {
	const { id, title, chart, direction, unit, target, rebase, annotations, illustrative } = measure;
	return {
		title,
		rows,
		engine: chart,
		direction,
		unit,
		target,
		rebase,
		annotations,
		illustrative,
		idPrefix: `chart-${anchorFromId(idea)}-${id}`,
	};
}

/** Returns the chart input of a made-up example. */
export function exampleChartInput(example: ChartExample, idPrefix: string): ChartInput {
	const { measure, engine, direction, unit, rebase } = example;
	return {
		title: measure,
		rows: exampleRows(example),
		engine,
		direction,
		unit,
		rebase: rebase ? [rebase] : [],
		illustrative: true,
		idPrefix,
	};
}
