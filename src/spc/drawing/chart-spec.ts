/** The description of a chart from which it is drawn: the analysis and the words around it. */

import type { Analysis } from '../analysis/analysis.ts';
import type { RebasePoint } from '../analysis/rebase-points.ts';
import type { Period } from '../series/period.ts';

/** An event on a day. */
export interface Annotation {
	/** YYYY-MM-DD. */
	date: string;
	text: string;
}

export interface ChartSpec {
	title: string;
	finding: string;
	reading: string;
	ruleSet: string;
	/** The title of the vertical axis. */
	axis: string;
	analysis: Analysis;
	rebasePoints: readonly RebasePoint[];
	annotations: readonly Annotation[];
	/** The last row of the baseline, counted from 0, if the centre is frozen. */
	frozenAt: number | undefined;
	period: Period;
	unit: string | undefined;
	decimals: number;
	target: number | undefined;
	isIllustrative: boolean;
	/** The ranges of the axes if several charts share them: values, and milliseconds. */
	valueSpan?: readonly [number, number] | undefined;
	timeSpan?: readonly [number, number] | undefined;
}
