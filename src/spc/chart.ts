/** A chart with its words, and several side by side. */

import { type ChartInput, pictureOf } from './chart-spec-from.ts';
import type { ChartSpec } from './drawing/chart-spec.ts';
import { draw, headOf } from './drawing/draw.ts';
import { span, timesOf, valuesOf } from './drawing/frame.ts';
import { axisSpan } from './drawing/scale.ts';
import { SIZES } from './drawing/size.ts';
import { element } from './drawing/svg.ts';
import type { Theme } from './drawing/theme.ts';
import type { AssuranceIcon } from './engine/assurance-icon.ts';
import type { VariationIcon } from './engine/variation-icon.ts';
import { newestInWords } from './words/newest.ts';
import { type ChartTable, tableOf } from './words/table.ts';

export interface Chart {
	/** The drawing, 640 pixels wide, with classes for `chart.css`. */
	svg: string;
	/** The same for screens from 320 pixels. */
	narrow: string;
	/** Both, in a box that shows the one that it has room for: what a page writes out. */
	picture: string;
	/** The sentences below the picture. */
	reading: string;
	/** What the chart says in a few words; it stands in the picture, under the title. */
	finding: string;
	/** The icons of Making Data Count, by name: what the last point says, and whether the target will be met. */
	variation: VariationIcon | undefined;
	assurance: AssuranceIcon | undefined;
	/** The name of the rules; it stands in the picture, at the bottom. */
	ruleSet: string;
	table: ChartTable;
	/** The newest value, with its day. */
	newest: string | undefined;
	/** The drawing as a file of its own, with its colours, a margin and the reading; default light. */
	file: (theme?: Theme) => string;
}

const DEFAULT_PREFIX = 'spc';

/**
 * Draws and reads a chart.
 *
 * @throws RangeError when a date is given twice, or a rule is out of its range.
 */
export function chartOf(input: ChartInput): Chart {
	const spec = pictureOf(input);
	const prefix = input.idPrefix ?? DEFAULT_PREFIX;
	const svg = draw(spec, { size: SIZES.wide, idPrefix: `${prefix}-wide` });
	const narrow = draw(spec, { size: SIZES.narrow, idPrefix: `${prefix}-narrow` });
	return {
		svg,
		narrow,
		picture: element('div', { class: 'spc-picture' }, svg + narrow),
		...wordsOf(spec),
		file: (theme = 'light') => draw(spec, { size: SIZES.wide, idPrefix: prefix, theme }),
	};
}

/** A small chart among others. */
export interface SmallChart extends Omit<Chart, 'narrow' | 'picture' | 'file'> {
	title: string;
}

/**
 * Small charts to be compared, 260 pixels wide each. All share the axis of dates, and those of one unit the axis of
 * values.
 *
 * @throws RangeError as `chartOf` does.
 */
export function smallMultiplesOf(inputs: readonly ChartInput[]): SmallChart[] {
	const specs = inputs.map(pictureOf);
	const timeSpan = span(specs.flatMap(timesOf));
	const headHeight = Math.max(0, ...specs.map((each) => headOf(each, SIZES.small).height));
	return specs.map((spec, index) => {
		const alike = specs.filter(({ unit }) => unit === spec.unit);
		const shared: ChartSpec = {
			...spec,
			timeSpan,
			valueSpan: axisSpan(alike.flatMap(valuesOf), spec.unit),
		};
		const idPrefix = inputs[index]?.idPrefix ?? `${DEFAULT_PREFIX}-${index + 1}`;
		return {
			title: spec.title,
			svg: draw(shared, { size: SIZES.small, idPrefix, headHeight }),
			...wordsOf(spec),
		};
	});
}

function wordsOf(spec: ChartSpec): Omit<Chart, 'svg' | 'narrow' | 'picture' | 'file'> {
	const { reading, finding, ruleSet, analysis, period, unit, decimals } = spec;
	const { series, centreName, variation, assurance } = analysis;
	const setting = { series, centreName, period, unit, decimals };
	const table = tableOf(analysis, setting);
	const newest = newestInWords(setting);
	return { reading, finding, ruleSet, table, newest, variation, assurance };
}
