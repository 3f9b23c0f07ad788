import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Library, readLibrary } from '../../src/parse/library.ts';
import type { ParseCache } from '../../src/parse/parsed-file.ts';
import { libraryPaths } from '../../src/validator/privacy/library-identifiers.ts';
import { libraryMask } from '../../src/validator/privacy/mask.ts';
import { countBySeverity, type Diagnostic } from '../../src/validator/rule/diagnostic.ts';
import { buildContext } from '../../src/validator/run/context.ts';
import { validate } from '../../src/validator/run/run.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { filesAt } from './narrow.ts';
import type { Options } from './options.ts';

export const PUBLIC_FOLDER = join(import.meta.dirname, '../../public');

/** The findings of the validator in the selected files. */
export interface ValidatorResult {
	library: Library;
	diagnostics: readonly Diagnostic[];
	/** How many files were selected. */
	fileCount: number;
	/** True when there are errors, or more warnings than are allowed. */
	failed: boolean;
}

/**
 * Validates the whole content, and returns the findings for the selected files and rules.
 *
 * @throws UsageError when the folder or a path does not exist
 */
export function runValidator(options: Options, cache?: ParseCache): ValidatorResult {
	const { content, maxWarnings, rules: only, paths } = options;
	if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
		throw new UsageError(`No such folder: ${content}`);
	const isAsked = filesAt(paths, content);
	const library = readLibrary(content, cache);
	// Findings have file names in which identifying details are masked.
	const asked = new Set(libraryPaths(library).filter(isAsked).map(libraryMask(library).path));
	const context = buildContext({ publicFolder: PUBLIC_FOLDER, root: library.root });
	const diagnostics = validate(library, context).filter(
		({ file, rule }) =>
			(paths.length === 0 || asked.has(file)) && (only.length === 0 || only.includes(rule)),
	);
	const { errors, warnings } = countBySeverity(diagnostics);
	return {
		library,
		diagnostics,
		fileCount: library.files.filter(isAsked).length,
		failed: errors > 0 || warnings > maxWarnings,
	};
}
