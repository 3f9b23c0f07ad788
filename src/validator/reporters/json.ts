import { countsOf, type Diagnostic } from '../diagnostic.ts';

/** The shape of the JSON report; raised when a field changes its meaning. */
const VERSION = 1;

/** Findings for programs: one JSON object. */
export function json(diagnostics: readonly Diagnostic[], fileCount: number): string {
	const report = {
		version: VERSION,
		summary: { files: fileCount, ...countsOf(diagnostics) },
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
				hint,
				related: related?.map(({ file, line, message }) => ({ file, line, message })),
			}),
		),
	};
	return `${JSON.stringify(report, null, 2)}\n`;
}
