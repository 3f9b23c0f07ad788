import { resolve } from 'node:path';
import type { Library } from '../../parse/library.ts';
import { stateOfFiles } from '../../parse/state-of-files.ts';
import type { Diagnostic } from '../rule/diagnostic.ts';
import { buildContext } from './context.ts';
import { validate } from './run.ts';

interface Validated {
	/** What the files in the public folder were like. */
	served: string;
	diagnostics: readonly Diagnostic[];
}

/**
 * The findings of the libraries of a development server. The server and the editor in it ask for them, and Astro may load
 * this module twice; the process has one `globalThis`.
 */
const KEY = Symbol.for('findings of libraries');
const holder = globalThis as { [KEY]?: WeakMap<Library, Validated> };
holder[KEY] ??= new WeakMap();
const known = holder[KEY];

/** Returns the findings of a library. It is validated again if a file in the public folder has changed. */
export function libraryFindings(library: Library, publicFolder: string): readonly Diagnostic[] {
	const found = known.get(library);
	return found?.served === stateOfFiles(resolve(publicFolder))
		? found.diagnostics
		: validateAgain(library, publicFolder);
}

/** As `libraryFindings`, whatever is known: findings can also depend on the last commit. */
export function validateAgain(library: Library, publicFolder: string): readonly Diagnostic[] {
	const served = stateOfFiles(resolve(publicFolder));
	const diagnostics = validate(library, buildContext({ publicFolder, root: library.root }));
	known.set(library, { served, diagnostics });
	return diagnostics;
}
