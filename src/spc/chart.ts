/** A chart with its words, and several side by side. */

import { buildChartSpec, type ChartInput } from './chart-spec-from.ts';
import type { ChartSpec } from './drawing/chart-spec.ts';
import { draw, layOutHead } from './drawing/draw.ts';
import { frameTimes, frameValues, span } from './drawing/frame.ts';
import { axisSpan } from './drawing/scale.ts';
import { SIZES } from './drawing/size.ts';
import { element } from './drawing/svg.ts';
import type { Theme } from './drawing/theme.ts';
import type { AssuranceIcon } from './engine/assurance-icon.ts';
import type { VariationIcon } from './engine/variation-icon.ts';
import { newestInWords } from './words/newest.ts';
import { buildTable, type ChartTable } from './words/table.ts';

export interface Chart {
	/** The drawing, 640 pixels wide, with classes for `chart.css`. */
	svg: string;
	/** The same for screens of 320 pixels or more. */
	narrow: string;
	/** Both, in a container that shows the one that fits: the markup for a page. */
	picture: string;
	/** The sentences below the drawing. */
	reading: string;
	/** The headline of the chart, shown in the drawing below the title. */
	finding: string;
	/** The icons of Making Data Count, by name: the signal at the last point, and whether the target will be met. */
	variation: VariationIcon | undefined;
	assurance: AssuranceIcon | undefined;
	/** The name of the rule set, shown at the bottom of the drawing. */
	ruleSet: string;
	table: ChartTable;
	/** The latest value, with its date. */
	newest: string | undefined;
	/** Returns the drawing as a file, with its colours, a margin and the reading; default light. */
	file: (theme?: Theme) => string;
}

const DEFAULT_PREFIX = 'spc';

/**
 * Draws a chart and describes it in words.
 *
 * @throws RangeError when a date is given twice, or an option is out of range.
 */
export function buildChart(input: ChartInput): Chart {
	const spec = buildChartSpec(input);
	const prefix = input.idPrefix ?? DEFAULT_PREFIX;
	const svg = draw(spec, { size: SIZES.wide, idPrefix: `${prefix}-wide` });
	const narrow = draw(spec, { size: SIZES.narrow, idPrefix: `${prefix}-narrow` });
	return {
		svg,
		narrow,
		picture: element('div', { class: 'spc-picture' }, svg + narrow),
		...describeChart(spec),
		file: (theme = 'light') => draw(spec, { size: SIZES.wide, idPrefix: prefix, theme }),
	};
}

/** One of several small charts. */
export interface SmallChart extends Omit<Chart, 'narrow' | 'picture' | 'file'> {
	title: string;
}

/**
 * Draws small charts for comparison, each 260 pixels wide. They share the axis of dates, and those with the same unit
 * the axis of values.
 *
 * @throws RangeError as `buildChart` does.
 */
export function buildSmallMultiples(inputs: readonly ChartInput[]): SmallChart[] {
	const specs = inputs.map(buildChartSpec);
	const timeSpan = span(specs.flatMap(frameTimes));
	const headHeight = Math.max(0, ...specs.map((each) => layOutHead(each, SIZES.small).height));
	return specs.map((spec, index) => {
		const alike = specs.filter(({ unit }) => unit === spec.unit);
		const shared: ChartSpec = {
			...spec,
			timeSpan,
			valueSpan: axisSpan(alike.flatMap(frameValues), spec.unit),
		};
		const idPrefix = inputs[index]?.idPrefix ?? `${DEFAULT_PREFIX}-${index + 1}`;
		return {
			title: spec.title,
			svg: draw(shared, { size: SIZES.small, idPrefix, headHeight }),
			...describeChart(spec),
		};
	});
}

function describeChart(spec: ChartSpec): Omit<Chart, 'svg' | 'narrow' | 'picture' | 'file'> {
	const { reading, finding, ruleSet, analysis, period, unit, decimals } = spec;
	const { series, centreName, variation, assurance } = analysis;
	const setting = { series, centreName, period, unit, decimals };
	const table = buildTable(analysis, setting);
	const newest = newestInWords(setting);
	return { reading, finding, ruleSet, table, newest, variation, assurance };
}
