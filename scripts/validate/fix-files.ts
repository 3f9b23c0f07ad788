import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder, type Files } from '../../src/validator/run/check.ts';
import { fix } from './fix.ts';
import { readOptions } from './options.ts';

/** An entry without a problem. */
export const TERM = 'term: Ward\nmeaning: A place.\nsynonyms: []\nreviewed: 2026-01-31\n';

/** Fixes some files in a folder of their own, for tests, and returns them with the output and what is left to report. */
export function fixFiles(files: Files, ...args: string[]) {
	const root = contentFolder(files);
	try {
		const said: string[] = [];
		const { diagnostics } = fix(readOptions(['--content', root, ...args]), (line) =>
			said.push(line.replace(`${root}/`, '')),
		);
		const after = Object.fromEntries(
			Object.keys(files).map((file) => [file, readFileSync(join(root, file), 'utf8')]),
		);
		return { after, said, diagnostics };
	} finally {
		rmSync(root, { recursive: true });
	}
}

/** Returns the body of a page after fixing. */
export function fixBody(text: string): string | undefined {
	const { after } = fixFiles({ 'pages/a.mdx': `---\ntitle: A\n---\n${text}` });
	return after['pages/a.mdx']?.slice('---\ntitle: A\n---\n'.length);
}
