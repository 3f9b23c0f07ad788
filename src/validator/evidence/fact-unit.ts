import type { Entry } from '../../parse/entry.ts';
import { rawFields } from '../../schema/raw.ts';

export type PercentUnit = 'percent' | 'percentage-points';

/** Returns the unit that a fact must have because of its calculation; `undefined` if any unit is possible. */
export function unitByDerivation(fact: Entry<'facts'>): PercentUnit | undefined {
	const { kind, of } = rawFields(fact.raw?.derived);
	if (kind === 'relative-change') return 'percent';
	return kind === 'difference' && of === 'percent' ? 'percentage-points' : undefined;
}

/** Returns the unit that a fact states. */
export function factUnit(fact: Entry<'facts'>): unknown {
	return fact.raw?.unit;
}
