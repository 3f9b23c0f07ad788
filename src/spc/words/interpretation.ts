/** The reading: the sentences below a chart that describe what it shows. */

import { itemAt } from '../../format/item-at.ts';
import { counted, listInWords } from '../../format/number-words.ts';
import type { AnalysedPart, Analysis, Meaning, Signal } from '../analysis/analysis.ts';
import type { Engine } from '../analysis/calculation.ts';
import type { Direction } from '../engine/point-type.ts';
import { FEWEST_USEFUL } from '../engine/run-chart.ts';
import { FIRM_LIMITS } from '../engine/xmr.ts';
import type { Period } from '../series/period.ts';
import type { SeriesRow } from '../series/series.ts';
import { constantInWords, constantTargetInWords, type ValueSetting } from './constant.ts';
import { MOST_SIGNALS, manySignalsInWords } from './many-signals.ts';
import { countInWords, roundedValueInWords } from './number.ts';
import { rowInWords, signalInWords } from './signal.ts';

export interface InterpretationSetting extends ValueSetting {
	engine: Engine;
	direction: Direction;
	target: number | undefined;
	isIllustrative: boolean;
}

const PERIODS: Record<Period, string> = {
	day: 'day',
	week: 'week',
	month: 'month',
	quarter: 'quarter',
	year: 'year',
	point: 'point',
};

const MEANINGS: Record<Meaning, string> = {
	improvement: ' (improvement)',
	concern: ' (concern)',
	neutral: '',
};

/** “24 months; a shift of nine points above the median from March 2024 (improvement): unlikely to be chance.” */
export function interpretationInWords(analysis: Analysis, setting: InterpretationSetting): string {
	const parts = analysis.parts.filter(({ values }) => values > 0);
	return [
		`${periodsInWords(analysis, setting.period)}; ${verdictInWords(parts, setting)}.`,
		...centresInWords(parts, setting),
		...parts
			.filter((part) => !part.isEnough && !part.isConstant && parts.length > 1)
			.map((part) => tooFew(part, setting)),
		...trialInWords(parts),
		...neighboursInWords(analysis, setting),
		...assuranceInWords(analysis, setting),
		...constantTargetInWords(parts.at(-1), setting),
		...(setting.isIllustrative ? ['The data are illustrative: made up to teach with.'] : []),
	].join(' ');
}

/** “24 months, 2 of them without a value (1 withheld to protect people)”. */
function periodsInWords({ series, marks }: Analysis, period: Period): string {
	const count = series.length;
	const gaps = series.filter(({ gap }) => gap !== undefined).length;
	const withheld = series.filter(({ gap }) => gap === 'suppressed').length;
	const excluded = marks.filter((mark) => mark === 'excluded').length;
	const protect = withheld > 0 ? ` (${withheld} withheld to protect people)` : '';
	return [
		counted(count, PERIODS[period]),
		...(gaps > 0 ? [`${gaps} of them without a value${protect}`] : []),
		...(excluded > 0 ? [`${excluded} of them left out of the calculation`] : []),
	].join(', ');
}

function verdictInWords(parts: readonly AnalysedPart[], setting: InterpretationSetting): string {
	const found = parts.flatMap((part) => part.signals);
	if (found.length > MOST_SIGNALS) return manySignalsInWords(found);
	const signals = parts.flatMap((part) =>
		inOrder(part.signals).map(
			(each) => signalInWords(each, part, setting) + MEANINGS[each.meaning],
		),
	);
	if (signals.length > 0) return `${listInWords(signals)}: unlikely to be chance`;
	if (parts.length > 0 && parts.every(({ isConstant }) => isConstant)) {
		return constantInWords(parts, setting);
	}
	if (parts.some((part) => part.isEnough)) {
		return 'no signal of change: chance alone can explain how the points lie';
	}
	if (parts.length === 0) return 'no value to draw';
	if (parts.length > 1)
		return `no part has the ${countInWords(FEWEST_USEFUL)} points that tell a signal from chance`;
	const why = whyTooFew(itemAt(parts, 0), setting);
	return `no signals are looked for, since ${why} and at least ${FEWEST_USEFUL} are needed to tell a signal from chance`;
}

function whyTooFew(
	{ values, useful }: AnalysedPart,
	{ centreName }: InterpretationSetting,
): string {
	if (values >= FEWEST_USEFUL)
		return `only ${useful} of ${values} points lie off the ${centreName}`;
	return values === 1 ? 'there is 1 point' : `there are ${values} points`;
}

/** Sorts signals by their first row; crossings, which have no position, come last. */
function inOrder(signals: readonly Signal[]): Signal[] {
	const start = ({ rows }: Signal) => rows[0] ?? Number.POSITIVE_INFINITY;
	return [...signals].sort((a, b) => start(a) - start(b));
}

/** Describes the centre of each part, if there are several. */
function centresInWords(parts: readonly AnalysedPart[], setting: InterpretationSetting): string[] {
	const shown = parts.filter(({ centre }) => centre !== undefined);
	if (parts.length < 2 || shown.length === 0) return [];
	const centres = shown.map((part) => {
		const value = roundedValueInWords(part.centre as number, setting.decimals, setting.unit);
		return part.start === 0 ? value : `${value} from ${rowInWords(part.start, setting)}`;
	});
	const only = shown.length === 1 ? ` up to ${rowInWords(itemAt(shown, 0).end - 1, setting)}` : '';
	return [`The ${setting.centreName} is ${centres.join(', then ')}${only}.`];
}

function tooFew(part: AnalysedPart, setting: InterpretationSetting): string {
	const { useful, values } = part;
	if (useful === 0 && values > 1) {
		return `None of the ${countInWords(values)} points from ${rowInWords(part.start, setting)} lies off the ${setting.centreName}, so they can’t tell a signal from chance.`;
	}
	const count = Math.max(1, useful);
	const which = `${countInWords(count)} ${count < values ? 'useful ' : ''}`;
	const [points, verb] = count === 1 ? ['point', 'is'] : ['points', 'are'];
	return `The ${which}${points} from ${rowInWords(part.start, setting)} ${verb} too few to tell a signal from chance.`;
}

function trialInWords(parts: readonly AnalysedPart[]): string[] {
	if (!parts.some((part) => part.isTrial)) return [];
	const whose = parts.length > 1 ? 'Where a part has' : 'With';
	return [`${whose} fewer than ${FIRM_LIMITS} points limits are trial limits.`];
}

/** Explains how an XmR chart treats gaps. */
function neighboursInWords({ series }: Analysis, { engine }: InterpretationSetting): string[] {
	const isValue = (row: SeriesRow) => row.number !== undefined;
	const within = series.slice(series.findIndex(isValue), series.findLastIndex(isValue));
	if (engine !== 'xmr' || within.every(isValue)) return [];
	return ['Gaps are passed over: the values on either side of one count as neighbours.'];
}

const ASSURANCES = {
	consistent_pass: 'will be met again and again as long as the process stays as it is',
	consistent_fail: 'will be missed again and again unless the process changes',
	inconsistent: 'lies within the limits: chance decides whether it is met or missed',
};

function assuranceInWords({ assurance }: Analysis, setting: InterpretationSetting): string[] {
	const { target, decimals, unit } = setting;
	if (assurance === undefined || target === undefined) return [];
	return [`The target, ${roundedValueInWords(target, decimals, unit)}, ${ASSURANCES[assurance]}.`];
}
