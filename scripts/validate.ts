/** `npm run validate -- [paths] [options]`: judges the content. Exit 0: no error; 1: findings; 2: it could not run. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { readLibrary } from '../src/library/library.ts';
import { contentReport } from '../src/validator/content-report.ts';
import { countsOf } from '../src/validator/diagnostic.ts';
import { pathsOf } from '../src/validator/privacy/library-identifiers.ts';
import { maskOf } from '../src/validator/privacy/mask.ts';
import { json } from '../src/validator/reporters/json.ts';
import type { Paint } from '../src/validator/reporters/pretty.ts';
import { rules } from '../src/validator/rules/index.ts';
import { validate } from '../src/validator/run.ts';
import { surroundingsOf } from '../src/validator/surroundings.ts';
import { filesAt } from './validate/narrow.ts';
import { type Options, readOptions, UsageError } from './validate/options.ts';

const PUBLIC_FOLDER = join(import.meta.dirname, '../public');

// A reader that has seen enough (`| head`) closes the pipe: that is no mistake.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
	if (code !== 'EPIPE') process.exitCode = 2;
});

try {
	const options = readOptions(process.argv.slice(2));
	process.exitCode = options.listRules ? listRules() : judge(options);
} catch (error) {
	const message = error instanceof Error ? error.message : String(error);
	const what = error instanceof UsageError ? message : `The validator could not go on: ${message}`;
	process.stderr.write(`${what.replace(/\s+/g, ' ')}\n`);
	process.exitCode = 2;
}

function judge({ content, format, maxWarnings, rules: only, paths }: Options): 0 | 1 {
	if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
		throw new UsageError(`No such folder: ${content}`);
	const isAsked = filesAt(paths, content);
	const library = readLibrary(content);
	// Findings name files as they may be shown: without what can tell who somebody is.
	const asked = new Set(pathsOf(library).filter(isAsked).map(maskOf(library).path));
	const diagnostics = validate(library, surroundingsOf({ publicFolder: PUBLIC_FOLDER })).filter(
		({ file, rule }) => asked.has(file) && (only.length === 0 || only.includes(rule)),
	);
	const fileCount = library.files.filter(isAsked).length;
	const report =
		format === 'json'
			? json(diagnostics, fileCount)
			: `${contentReport(diagnostics, library, { paint, fileCount })}\n`;
	process.stdout.write(report);
	const { errors, warnings } = countsOf(diagnostics);
	return errors > 0 || warnings > maxWarnings ? 1 : 0;
}

function listRules(): 0 {
	const width = Math.max(...rules.map(({ id }) => id.length));
	for (const { id, severity, about } of rules)
		process.stdout.write(`${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${about}\n`);
	return 0;
}

/** Colour goes to a terminal alone, and not there when `NO_COLOR` says so. */
function paint(style: Parameters<Paint>[0], text: string): string {
	return styleText(style, text, { stream: process.stdout });
}
