/** Series without variation: no limits can be calculated for them, and no signal can be found. */

import { listInWords } from '../../format/number-words.ts';
import type { AnalysedPart } from '../analysis/analysis.ts';
import type { Direction } from '../engine/point-type.ts';
import { roundedValueInWords } from './number.ts';
import { rowInWords, type Setting } from './signal.ts';

/** What sentences about values need from the analysis of their chart. */
export interface ValueSetting extends Setting {
	unit: string | undefined;
	/** The number of decimals of displayed values. */
	decimals: number;
}

/** Returns the value that all rows of a part have. */
export function constantValue(part: AnalysedPart, setting: ValueSetting): string {
	return roundedValueInWords(part.centre ?? 0, setting.decimals, setting.unit);
}

/** “every value is 5, so nothing varies: limits and signals need values that differ”. */
export function constantInWords(parts: readonly AnalysedPart[], setting: ValueSetting): string {
	const values = parts.map((part) => {
		const from = part.start === 0 ? '' : ` from ${rowInWords(part.start, setting)}`;
		return `${constantValue(part, setting)}${from}`;
	});
	return `every value is ${listInWords(values)}, so nothing varies: limits and signals need values that differ`;
}

/** Describes whether the constant value reaches the target. */
export function constantTargetInWords(
	part: AnalysedPart | undefined,
	setting: ValueSetting & { target: number | undefined; direction: Direction },
): string[] {
	const { target, direction, decimals, unit } = setting;
	if (!part?.isConstant || target === undefined || part.centre === undefined) return [];
	const words = `The target, ${roundedValueInWords(target, decimals, unit)},`;
	if (part.centre === target) return [`${words} is met each time.`];
	if (direction === 'neutral') {
		return [`${words} lies ${part.centre > target ? 'below' : 'above'} every value.`];
	}
	const isMet = part.centre > target === (direction === 'increase');
	return [`${words} is ${isMet ? 'met' : 'missed'} each time.`];
}
