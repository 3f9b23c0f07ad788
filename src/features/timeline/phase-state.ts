/** The state of a phase on a day: before it, in it, after it. */
export type PhaseState = 'before' | 'now' | 'after';

/**
 * Returns the state of a phase, as far as its calendar months say: one of them alone may be enough.
 * @param phase months as `YYYY-MM`, both inclusive
 * @param day the build’s day, as `YYYY-MM-DD`
 */
export function phaseState(
	phase: { starts?: string | undefined; ends?: string | undefined },
	day: string,
): PhaseState | undefined {
	const month = day.slice(0, 7);
	if (phase.starts !== undefined && month < phase.starts) return 'before';
	if (phase.ends !== undefined && month > phase.ends) return 'after';
	return phase.starts === undefined || phase.ends === undefined ? undefined : 'now';
}
