import type { Entry } from '../../parse/entry.ts';
import { rawFields } from '../../schema/raw.ts';

export type PercentUnit = 'percent' | 'percentage-points';

/** The unit that a fact must have by the way it was worked out; `undefined` where that leaves it open. */
export function unitByDerivation(fact: Entry<'facts'>): PercentUnit | undefined {
	const { kind, of } = rawFields(fact.raw?.derived);
	if (kind === 'relative-change') return 'percent';
	return kind === 'difference' && of === 'percent' ? 'percentage-points' : undefined;
}

/** The unit that a fact names. */
export function unitOf(fact: Entry<'facts'>): unknown {
	return fact.raw?.unit;
}
