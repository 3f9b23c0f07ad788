import { countBySeverity, type Diagnostic } from '../rule/diagnostic.ts';
import type { Findings } from './findings-schema.ts';

/** Returns findings for programs: one JSON object with the published schema. */
export function json(diagnostics: readonly Diagnostic[], fileCount: number): string {
	const report: Findings = {
		version: 1,
		summary: { files: fileCount, ...countBySeverity(diagnostics) },
		diagnostics: diagnostics.map(
			({ file, line, column, endLine, endColumn, severity, rule, message, hint, related }) => ({
				file,
				line,
				column,
				endLine,
				endColumn,
				severity,
				rule,
				message,
				...(hint ? { hint } : {}),
				...(related
					? { related: related.map(({ file, line, message }) => ({ file, line, message })) }
					: {}),
			}),
		),
	};
	return `${JSON.stringify(report, null, 2)}\n`;
}
