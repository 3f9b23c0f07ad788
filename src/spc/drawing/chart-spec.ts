/** What a picture is made from: the judgement and the words around it. */

import type { Analysis } from '../analysis/analysis.ts';
import type { RebasePoint } from '../analysis/rebase-points.ts';
import type { Period } from '../series/period.ts';

/** Something that happened on a day. */
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
	/** What the vertical axis counts. */
	axis: string;
	analysis: Analysis;
	rebasePoints: readonly RebasePoint[];
	annotations: readonly Annotation[];
	/** The last row, counted from 0, that the centre is taken from, where it is frozen. */
	frozenAt: number | undefined;
	period: Period;
	unit: string | undefined;
	decimals: number;
	target: number | undefined;
	isIllustrative: boolean;
	/** The spans of the axes, where charts beside each other share them: values, and milliseconds. */
	valueSpan?: readonly [number, number] | undefined;
	timeSpan?: readonly [number, number] | undefined;
}
