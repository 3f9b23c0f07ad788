import type { Entry } from '../../parse/entry.ts';

export type PercentUnit = 'percent' | 'percentage-points';

/** The unit that a fact must have by the way it was worked out; `undefined` where that leaves it open. */
export function unitByDerivation(fact: Entry<'facts'>): PercentUnit | undefined {
	const { derived } = (fact.raw ?? {}) as { derived?: { kind?: unknown; of?: unknown } | null };
	if (derived?.kind === 'relative-change') return 'percent';
	return derived?.kind === 'difference' && derived.of === 'percent'
		? 'percentage-points'
		: undefined;
}

/** The unit that a fact names. */
export function unitOf(fact: Entry<'facts'>): unknown {
	return ((fact.raw ?? {}) as { unit?: unknown }).unit;
}
