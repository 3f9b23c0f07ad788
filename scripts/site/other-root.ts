import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../serve/static-server.ts';
import { runCommand } from './command.ts';
import type { Visit } from './visit.ts';
import { visitAll } from './visit-all.ts';

/** A content root of the tests’ own. */
export function rootOf(name: 'nothing-yet' | 'other-programme'): string {
	return `scripts/site/roots/${name}`;
}

/** The site of another content root, built into a folder of its own. */
export interface OtherSite {
	folder: string;
	/** What a browser met at each of its pages. */
	visits: ReadonlyMap<string, Visit>;
}

/** Builds another content root and opens each of its pages. */
export async function buildAndVisit(root: string, base: string): Promise<OtherSite> {
	const folder = join(mkdtempSync(join(tmpdir(), 'built-')), 'dist');
	const { code, output } = await runCommand('build', ['--out', folder], { CONTENT_DIR: root });
	if (code !== 0) throw new Error(`The content of ${root} was not built:\n${output}`);
	const server = await serve(folder, { port: 0, base });
	const visits = await visitAll(folder, server.url);
	await server.close();
	return { folder, visits };
}
