import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Variables with the folder for temporary files: on Linux and macOS the first, on Windows the others. */
const NAMES = ['TMPDIR', 'TEMP', 'TMP'];

/** Node’s variable for a folder with compiled modules: a command starts in half the time if another has compiled them. */
const COMPILED = 'NODE_COMPILE_CACHE';

/**
 * Gives a test run its own folder for temporary files, so that everything that tests and their processes leave there
 * is deleted at its end. Its name has no random letters: they can look like a postcode, which messages mask.
 */
export default function setup(): () => void {
	const folder = join(tmpdir(), `tests-${process.pid}`);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder);
	const before = [...NAMES, COMPILED].map((name) => [name, process.env[name]] as const);
	for (const name of NAMES) process.env[name] = folder;
	process.env[COMPILED] = join(folder, 'compiled');
	return () => {
		for (const [name, value] of before) {
			if (value === undefined) delete process.env[name];
			else process.env[name] = value;
		}
		rmSync(folder, { recursive: true, force: true });
	};
}
