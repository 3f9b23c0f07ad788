import type { Library } from '../library/library.ts';
import { isFixedRule, SEVERITIES } from '../schemas/rule-id.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Rule, Severity, Surroundings } from './rule.ts';
import { rules as allRules } from './rules/index.ts';

/**
 * Judges a library by every rule.
 *
 * @returns the findings by file, line, column and rule; the same for the same content, always
 */
export function validate(
	library: Library,
	surroundings: Surroundings,
	rules: readonly Rule[] = allRules,
): Diagnostic[] {
	const found: Diagnostic[] = [];
	for (const rule of rules) {
		const severity = severityOf(rule, library);
		if (severity === 'off') continue;
		rule.check(
			library,
			({ file }, { at, message, hint, related }) => {
				found.push({
					file,
					...at,
					severity,
					rule: rule.id,
					message,
					...(hint ? { hint } : {}),
					...(related && related.length > 0 ? { related } : {}),
				});
			},
			surroundings,
		);
	}
	return found.sort(byPlace);
}

/** A rule’s own severity, unless `site.yaml` sets another. */
function severityOf({ id, severity }: Rule, { site }: Library): Severity | 'off' {
	if (isFixedRule(id)) return severity;
	const set = (site.raw as { rules?: Record<string, unknown> | null } | undefined)?.rules?.[id];
	return SEVERITIES.find((known) => known === set) ?? severity;
}

/** The message and the ends settle the order of findings of one rule at one place. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
	return (
		byCodeUnit(a.file, b.file) ||
		a.line - b.line ||
		a.column - b.column ||
		byCodeUnit(a.rule, b.rule) ||
		byCodeUnit(a.message, b.message) ||
		a.endLine - b.endLine ||
		a.endColumn - b.endColumn
	);
}

function byCodeUnit(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
