import type { Library } from '../../parse/library.ts';
import type { RuleId } from '../../schema/rule-id.ts';
import type { Ignore } from '../ignores/ignore.ts';
import { withoutEffect } from '../ignores/ignore-problem.ts';
import type { Diagnostic } from '../rule/diagnostic.ts';
import type { Reporter } from '../rule/rule.ts';
import { dropIgnored } from './drop-ignored.ts';

const OWN: RuleId = 'validator/ignore';

/**
 * Drops the findings that authors ignore. An ignore without effect is reported, unless that finding is ignored itself.
 *
 * @param found the findings; `report` adds to them
 * @param checked the rules that were checked
 * @param report reports under the name of `validator/ignore`; `undefined` if that rule was not selected
 */
export function applyIgnores(
	library: Library,
	found: Diagnostic[],
	checked: ReadonlySet<RuleId>,
	report: Reporter | undefined,
): Diagnostic[] {
	const first = dropIgnored(library, found, checked);
	if (!report) return first.findings;
	const reported = (ignores: readonly Ignore[]) => {
		const before = found.length;
		for (const ignore of ignores) report(ignore, { at: ignore.place, ...withoutEffect(ignore) });
		return found.slice(before);
	};
	const second = dropIgnored(
		library,
		reported(first.idle.filter(({ rule }) => rule !== OWN)),
		new Set([OWN]),
	);
	const idle = new Set(second.idle);
	return [
		...first.findings,
		...second.findings,
		...reported(first.idle.filter((ignore) => idle.has(ignore))),
	];
}
