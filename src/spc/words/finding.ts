/** The finding: the headline of a chart. */

import type { AnalysedPart, Analysis, Meaning, Signal } from '../analysis/analysis.ts';
import { constantValue, type ValueSetting } from './constant.ts';
import { rowInWords, signalInBrief } from './signal.ts';

const LEADS: Record<Meaning, string> = {
	improvement: 'Improvement: ',
	concern: 'Concern: ',
	neutral: '',
};

/** Rules by their importance to a reader: lasting changes come before single points. */
const TELLING: Signal['rule'][] = ['shift', 'trend', 'beyond', 'two-in-three', 'crossings'];

/** “Improvement: a shift above the median from March 2024”. If a chart has several parts, it describes the last one. */
export function findingInWords(analysis: Analysis, setting: ValueSetting): string {
	const part = analysis.parts.at(-1);
	if (!part || part.values === 0) return 'No values yet';
	const since = analysis.parts.length > 1 ? ` since ${rowInWords(part.start, setting)}` : '';
	if (part.isConstant)
		return `No variation: every value${since} is ${constantValue(part, setting)}`;
	if (!part.isEnough) return `Too few points${since} to tell a signal from chance`;
	const signal = latestSignal(part, analysis);
	if (!signal) return `No signal of change${since}`;
	const words = `${LEADS[signal.meaning]}${signalInBrief(signal, part, setting)}`;
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Returns the signal that ends last. Of several that end at the same point, it is one with the meaning that the point
 * is marked with, so that headline and drawing agree.
 */
function latestSignal(part: AnalysedPart, { marks }: Analysis): Signal | undefined {
	const end = (signal: Signal) => signal.rows.at(-1) ?? -1;
	const last = Math.max(...part.signals.map(end));
	const latest = part.signals.filter((signal) => end(signal) === last);
	const agreeing = latest.filter(({ meaning }) => meaning === marks[last]);
	const candidates = agreeing.length > 0 ? agreeing : latest;
	return TELLING.map((rule) => candidates.find((signal) => signal.rule === rule)).find(Boolean);
}
