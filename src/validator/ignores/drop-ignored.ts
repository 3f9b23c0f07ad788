import type { Library } from '../../library/library.ts';
import type { Place } from '../../library/place.ts';
import type { RuleId } from '../../schemas/rule-id.ts';
import { beginsInside, type Ignore } from './ignore.ts';
import { ignoreProblem } from './ignore-problem.ts';
import { ignoresOf } from './library-ignores.ts';

/** A finding, as far as an ignore has to know it. */
interface Ignorable extends Place {
	file: string;
	rule: RuleId;
}

/** Findings that no ignore covers, and ignores that covered none. */
export interface Remaining<F extends Ignorable> {
	findings: F[];
	idle: Ignore[];
}

/**
 * Drops the findings that authors chose to leave, each for a reason.
 *
 * @param judged the rules that were asked: an ignore of another one may well have an effect
 */
export function dropIgnored<F extends Ignorable>(
	library: Library,
	findings: readonly F[],
	judged: ReadonlySet<RuleId>,
): Remaining<F> {
	const byFileAndRule = new Map<string, Ignore[]>();
	for (const ignore of ignoresOf(library)) {
		if (ignoreProblem(ignore) || !judged.has(ignore.rule as RuleId)) continue;
		const key = `${ignore.file}\0${ignore.rule}`;
		const known = byFileAndRule.get(key);
		if (known) known.push(ignore);
		else byFileAndRule.set(key, [ignore]);
	}
	const idle = new Set([...byFileAndRule.values()].flat());
	const kept = findings.filter((finding) => {
		const covering = (byFileAndRule.get(`${finding.file}\0${finding.rule}`) ?? []).filter(
			({ covers }) => covers && beginsInside(finding, covers),
		);
		for (const ignore of covering) idle.delete(ignore);
		return covering.length === 0;
	});
	return { findings: kept, idle: [...idle] };
}
