/** The finding: what a chart says, short enough to stand over it. */

import type { AnalysedPart, Analysis, Meaning, Signal } from '../analysis/analysis.ts';
import { constantValue, type ValueSetting } from './constant.ts';
import { rowInWords, signalInBrief } from './signal.ts';

const LEADS: Record<Meaning, string> = {
	improvement: 'Improvement: ',
	concern: 'Concern: ',
	neutral: '',
};

/** Rules in the order of what they tell a reader: how long a change lasts comes before a single point. */
const TELLING: Signal['rule'][] = ['shift', 'trend', 'beyond', 'two-in-three', 'crossings'];

/** “Improvement: a shift above the median from March 2024”. It is about the last part of a chart with several. */
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
 * The signal that reaches furthest. Of several that end at the same point, one that means what the point is marked as,
 * so that headline and picture agree.
 */
function latestSignal(part: AnalysedPart, { marks }: Analysis): Signal | undefined {
	const end = (signal: Signal) => signal.rows.at(-1) ?? -1;
	const last = Math.max(...part.signals.map(end));
	const latest = part.signals.filter((signal) => end(signal) === last);
	const agreeing = latest.filter(({ meaning }) => meaning === marks[last]);
	const candidates = agreeing.length > 0 ? agreeing : latest;
	return TELLING.map((rule) => candidates.find((signal) => signal.rule === rule)).find(Boolean);
}
