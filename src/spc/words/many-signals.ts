/** Counts the signals of a long series, since a list of them all would be too long to listen to. */

import { listInWords } from '../../format/number-words.ts';
import type { Signal } from '../analysis/analysis.ts';
import { countInWords } from './number.ts';

/** The most signals that a sentence lists one by one; more are counted by kind. */
export const MOST_SIGNALS = 6;

const counted = (count: number, noun: string) =>
	`${countInWords(count)} ${noun}${count === 1 ? '' : 's'}`;

/** “12 shifts, three trends and 40 points beyond the limits, unlikely to be chance: the table marks each point”. */
export function manySignalsInWords(signals: readonly Signal[]): string {
	const ofRule = (rule: Signal['rule']) => signals.filter((signal) => signal.rule === rule);
	const stretches = (rule: Signal['rule']) => ofRule(rule).length;
	const points = (rule: Signal['rule']) => ofRule(rule).flatMap(({ rows }) => rows).length;
	const kinds: [count: number, words: string][] = [
		[stretches('shift'), counted(stretches('shift'), 'shift')],
		[stretches('trend'), counted(stretches('trend'), 'trend')],
		[points('beyond'), `${counted(points('beyond'), 'point')} beyond the limits`],
		[points('two-in-three'), `${counted(points('two-in-three'), 'point')} near the limits`],
		[stretches('crossings'), 'too few crossings'],
	];
	const words = kinds.flatMap(([count, text]) => (count > 0 ? [text] : []));
	return `${listInWords(words)}, unlikely to be chance: the table marks each point`;
}
