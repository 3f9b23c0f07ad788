/**
 * Run charts and XmR charts: numbers in, drawings and words out. Pure: no file system and no DOM, so that the same
 * code runs in the build and in the browser.
 *
 * ```ts
 * import { buildChart } from './index.ts';
 *
 * const chart = buildChart({
 *   title: measure.title,
 *   rows, // [{ date: '2024-01-01', value: 12 }] or [{ date, numerator, denominator }]; 'suppressed' or nothing is a
 * gap
 *   engine: measure.chart, // 'run' or 'xmr'
 *   direction: measure.direction,
 *   unit: measure.unit,
 *   target: measure.target,
 *   rebase: measure.rebase, // [{ date, reason }]
 *   annotations: measure.annotations, // [{ date, text }]
 *   illustrative: measure.illustrative,
 *   idPrefix: `chart-${measure.id}`, // unique for each chart on a page
 * });
 * ```
 *
 * A page loads `chart.css` once and writes `chart.picture`: a drawing 640 pixels wide and one for narrow screens, of
 * which the style sheet shows the one that fits. Below it come `chart.reading`, `chart.table` and the link to the
 * data; title, finding (`chart.finding`), key and rule set (`chart.ruleSet`) are in the drawing already. A download
 * is `chart.file()`: the drawing with its colours (light, dark, print or contrast), a margin and the reading.
 *
 * `buildSmallMultiples` draws several charts for comparison; a page puts their `svg`s into a list,
 * `<ul class="spc-multiples">`.
 *
 * `calculate` returns the numbers under the names of the R packages that they are checked against.
 *
 * A duplicate date, or an option out of range, throws a `RangeError` whose message is written for authors. Bad cells
 * are reported by the data reader: here a cell is a number, `'suppressed'` or empty.
 */

export {
	type CalculationOptions,
	calculate,
	ENGINES,
	type Engine,
} from './analysis/calculation.ts';
export { buildChart, buildSmallMultiples, type SmallChart } from './chart.ts';
export type { ChartInput } from './chart-spec-from.ts';
export { type ChartRow, toSeries } from './series/series.ts';
export { ASSURANCE_WORDS, VARIATION_WORDS } from './words/icons.ts';
export { UNIT_NAMES } from './words/unit.ts';
