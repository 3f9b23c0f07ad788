import type { ParseCache } from '../../src/parse/parsed-file.ts';
import { maskText } from '../../src/validator/privacy/mask-text.ts';
import type { Options } from './options.ts';
import { report } from './report.ts';
import { PUBLIC_FOLDER, runValidator } from './run-validator.ts';
import { watchFolders } from './watch-folders.ts';

/** Clears a terminal including its scrollback. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Validates now and after each change, and prints each report on a cleared screen. Ends when interrupted.
 *
 * @returns the exit code of the last report
 */
export function watchAndValidate(options: Options): Promise<0 | 1> {
	const cache: ParseCache = new Map();
	const clear = process.stdout.isTTY ? CLEAR : '';
	let failed = false;
	const tell = () => {
		const result = runValidator(options, cache);
		failed = result.failed;
		process.stdout.write(`${clear}${report(result, options)}`);
	};
	const tellAgain = () => {
		try {
			tell();
		} catch (error) {
			// The folder may be missing for a moment, as when it is renamed.
			process.stderr.write(`${maskText(error instanceof Error ? error.message : String(error))}\n`);
			failed = true;
		}
	};
	// A file that is saved while the first report is printed counts as a change.
	const end = watchFolders([options.content, PUBLIC_FOLDER], tellAgain);
	try {
		tell();
	} catch (error) {
		end();
		throw error;
	}
	return new Promise((done) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) {
			process.once(signal, () => {
				end();
				done(failed ? 1 : 0);
			});
		}
	});
}
