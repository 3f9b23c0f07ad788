/** Returns the state of a phase on a day: before it, in it, after it; `undefined` if it has no calendar months. */
export type PhaseState = 'before' | 'now' | 'after';

/**
 * @param phase months as `YYYY-MM`, both inclusive
 * @param day the build’s day, as `YYYY-MM-DD`
 */
export function phaseState(
	phase: { starts?: string | undefined; ends?: string | undefined },
	day: string,
): PhaseState | undefined {
	const month = day.slice(0, 7);
	if (phase.starts === undefined || phase.ends === undefined) return undefined;
	if (month < phase.starts) return 'before';
	return month > phase.ends ? 'after' : 'now';
}
