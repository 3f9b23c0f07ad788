import { openLibrary } from '../../parse/open.ts';
import { countsOf } from '../rule/diagnostic.ts';
import { ContentError } from './content-error.ts';
import { contentReport, errorsIn } from './content-report.ts';
import { validate } from './run.ts';
import { surroundingsOf } from './surroundings.ts';

/**
 * Validates the content before a build.
 *
 * @returns the number of warnings
 * @throws ContentError if there is an error
 */
export function judgeContent(publicFolder: string): number {
	const library = openLibrary();
	const diagnostics = validate(library, surroundingsOf({ publicFolder, root: library.root }));
	const errors = errorsIn(diagnostics);
	if (errors.length > 0) throw new ContentError(contentReport(errors, library));
	return countsOf(diagnostics).warnings;
}
