import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { z } from 'zod';
import { HEADS_FOLDER, TEXTS_FOLDER } from './index-folders.ts';

/** What an index says of itself, as far as this module changes it. */
const entrySchema = z.looseObject({
	languages: z.record(z.string(), z.looseObject({ wasm: z.string().nullish() })),
});

/**
 * Lets both indexes of a large site run the same program, so that a reader fetches it once. Pagefind asks for
 * `wasm.NAME.pagefind` in the folder of the index; a name that begins with `/../` leads from there to the other folder.
 * @param site the folder of the built site
 */
export function shareProgram(site: string): void {
	const folder = join(site, HEADS_FOLDER);
	const file = join(folder, 'pagefind-entry.json');
	const entry = entrySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	const unused = ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'];
	for (const language of Object.values(entry.languages)) {
		const name = language.wasm ?? 'unknown';
		language.wasm = `/../${posix.relative(HEADS_FOLDER, TEXTS_FOLDER)}/wasm.${name}`;
		unused.push(`wasm.${name}.pagefind`);
	}
	writeFileSync(file, JSON.stringify(entry));
	for (const each of unused) rmSync(join(folder, each), { force: true });
}
