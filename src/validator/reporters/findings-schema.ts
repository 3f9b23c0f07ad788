import { z } from 'zod';
import { RULE_IDS } from '../../schema/rule-id.ts';

const count = () => z.int().nonnegative();
const position = () => z.int().positive();
const file = () => z.string().min(1).describe('The file, relative to the content root, with `/`.');

/** The schema of the JSON report. Its version is increased when a field changes its meaning. */
export const findingsSchema = z
	.strictObject({
		version: z.literal(1).describe('The version of this shape.'),
		summary: z.strictObject({
			files: count().describe('How many files were validated: entries, `site.yaml` and CSV files.'),
			errors: count(),
			warnings: count(),
			infos: count(),
		}),
		diagnostics: z
			.array(
				z.strictObject({
					file: file(),
					line: position().describe('The line where it begins, counted from 1.'),
					column: position().describe(
						'The column where it begins, counted from 1 in UTF-16 units; a byte order mark is not counted.',
					),
					endLine: position().describe('The line where it ends.'),
					endColumn: position().describe('The column after its end.'),
					severity: z.enum(['error', 'warning', 'info']),
					rule: z.enum(RULE_IDS).describe('The rule, which the rule guide explains.'),
					message: z.string().min(1).describe('What is wrong and what was expected.'),
					hint: z.string().min(1).optional().describe('What to do.'),
					related: z
						.array(z.strictObject({ file: file(), line: position(), message: z.string().min(1) }))
						.min(1)
						.optional()
						.describe('Other places that have to do with it.'),
				}),
			)
			.describe('The findings, sorted by file, line, column and rule.'),
	})
	.describe('What the validator finds in a content root.');

export type Findings = z.output<typeof findingsSchema>;

/** The same as a JSON Schema (draft 2020-12). */
export function findingsJsonSchema(address?: string): object {
	return {
		...(address ? { $id: address } : {}),
		title: 'Findings',
		...z.toJSONSchema(findingsSchema),
	};
}
