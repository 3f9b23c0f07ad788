import { resolve } from 'node:path';
import type { Library } from '../../parse/library.ts';
import { openLibrary } from '../../parse/open.ts';
import { countBySeverity } from '../rule/diagnostic.ts';
import { ContentError } from './content-error.ts';
import { contentReport, onlyErrors } from './content-report.ts';
import { buildContext } from './context.ts';
import { validate } from './run.ts';

/**
 * The warnings of libraries without errors, by the public folder that they were validated with. A build command
 * validates before Astro does, and Astro loads this module a second time; the process has one `globalThis`.
 */
const KEY = Symbol.for('validated libraries');
const shared = globalThis as { [KEY]?: WeakMap<Library, Map<string, number>> };
shared[KEY] ??= new WeakMap();
const valid = shared[KEY];

/**
 * Validates the content before a build, once for each time that it is read.
 *
 * @returns the number of warnings
 * @throws ContentError if there is an error
 */
export function validateContent(publicFolder: string): number {
	const library = openLibrary();
	const known = valid.get(library) ?? new Map<string, number>();
	const folder = resolve(publicFolder);
	const warnings = known.get(folder) ?? countWarnings(library, folder);
	valid.set(library, known.set(folder, warnings));
	return warnings;
}

function countWarnings(library: Library, publicFolder: string): number {
	const diagnostics = validate(library, buildContext({ publicFolder, root: library.root }));
	const errors = onlyErrors(diagnostics);
	if (errors.length > 0) throw new ContentError(contentReport(errors, library));
	return countBySeverity(diagnostics).warnings;
}
