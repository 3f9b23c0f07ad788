import { resolve } from 'node:path';
import { openLibrary } from '../../parse/open.ts';
import { countBySeverity } from '../rule/diagnostic.ts';
import { ContentError } from './content-error.ts';
import { contentReport, onlyErrors } from './content-report.ts';
import { buildContext } from './context.ts';
import { validate } from './run.ts';

/**
 * Validates the content before it is published.
 *
 * @returns the number of warnings
 * @throws ContentError if there is an error
 */
export function validateContent(publicFolder: string): number {
	const library = openLibrary();
	const context = buildContext({ publicFolder: resolve(publicFolder), root: library.root });
	const diagnostics = validate(library, context);
	const errors = onlyErrors(diagnostics);
	if (errors.length > 0) throw new ContentError(contentReport(errors, library));
	return countBySeverity(diagnostics).warnings;
}
