import type { Related } from '../../parse/finding.ts';
import type { RuleId } from '../../schema/rule-id.ts';
import type { Severity } from './rule.ts';

/** One finding, as in every report. Lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Diagnostic {
	/** The file, relative to the content root, with `/`. */
	file: string;
	line: number;
	column: number;
	endLine: number;
	endColumn: number;
	severity: Severity;
	rule: RuleId;
	message: string;
	hint?: string;
	related?: readonly Related[];
}

/** Returns the number of findings of each severity. */
export interface Counts {
	errors: number;
	warnings: number;
	infos: number;
}

export function countBySeverity(diagnostics: readonly Diagnostic[]): Counts {
	const counts = { error: 0, warning: 0, info: 0 };
	for (const { severity } of diagnostics) counts[severity] += 1;
	return { errors: counts.error, warnings: counts.warning, infos: counts.info };
}
