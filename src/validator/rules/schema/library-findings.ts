import type { Library } from '../../../parse/library.ts';
import type { RuleId } from '../../../schema/rule-id.ts';
import type { Reporter, Rule } from '../../rule/rule.ts';

/** Returns a check that reports what the library found while reading the files. */
export function forward(id: RuleId): Rule['check'] {
	return (library, report) => reportFindings(id, library, report);
}

export function reportFindings(id: RuleId, library: Library, report: Reporter): void {
	for (const { rule, file, place, message, hint, related } of library.findings)
		if (rule === id) report({ file }, { at: place, message, hint, related });
}
