import type { Library } from '../../parse/library.ts';
import { rawFields } from '../../schema/raw.ts';
import { isFixedRule, type RuleId, SEVERITIES } from '../../schema/rule-id.ts';
import { libraryMask, type Mask } from '../privacy/mask.ts';
import type { Diagnostic } from '../rule/diagnostic.ts';
import type { Reporter, Rule, RuleContext, Severity } from '../rule/rule.ts';
import { rules as allRules } from '../rules/index.ts';
import { applyIgnores } from './apply-ignores.ts';

/**
 * Validates a library with every rule. Ignored findings are left out, and identifying details are masked.
 *
 * @returns the findings sorted by file, line, column and rule; always the same for the same content
 */
export function validate(
	library: Library,
	context: RuleContext,
	rules: readonly Rule[] = allRules,
): Diagnostic[] {
	const found: Diagnostic[] = [];
	const reporters = new Map<RuleId, Reporter>();
	for (const rule of rules) {
		const severity = findSeverity(rule, library);
		if (severity === 'off') continue;
		const report = makeReporter(rule, severity, found);
		reporters.set(rule.id, report);
		rule.check(library, report, context);
	}
	const checked = new Set(reporters.keys());
	const settled = applyIgnores(library, found, checked, reporters.get('validator/ignore'));
	const mask = libraryMask(library);
	return settled.map((diagnostic) => masked(diagnostic, mask)).sort(byPlace);
}

function makeReporter({ id }: Rule, severity: Severity, found: Diagnostic[]): Reporter {
	return ({ file }, { at, message, hint, related }) => {
		found.push({
			file,
			...at,
			severity,
			rule: id,
			message,
			...(hint ? { hint } : {}),
			...(related && related.length > 0 ? { related } : {}),
		});
	};
}

function masked(diagnostic: Diagnostic, mask: Mask): Diagnostic {
	const { file, message, hint, related } = diagnostic;
	return {
		...diagnostic,
		file: mask.path(file),
		message: mask.words(message, file, diagnostic),
		...(hint ? { hint: mask.words(hint, file, diagnostic) } : {}),
		...(related
			? {
					related: related.map((place) => ({
						...place,
						file: mask.path(place.file),
						message: mask.words(mask.words(place.message, place.file), file),
					})),
				}
			: {}),
	};
}

/** A rule’s own severity, unless `site.yaml` sets another. */
function findSeverity({ id, severity }: Rule, { site }: Library): Severity | 'off' {
	if (isFixedRule(id)) return severity;
	const set = rawFields(site.raw?.rules)[id];
	return SEVERITIES.find((known) => known === set) ?? severity;
}

/** Findings of a rule at the same place are sorted by message and end. */
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
