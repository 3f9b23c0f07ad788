import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOfFile, pagesOf } from '../built-site/files.ts';
import { serve } from '../serve/static-server.ts';
import { browser } from './browser.ts';
import { runCommand } from './command.ts';
import { type Visit, visit } from './visit.ts';

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
	const page = await (await browser()).newPage();
	const visits = new Map<string, Visit>();
	for (const address of pagesOf(folder).map(addressOfFile))
		visits.set(address, await visit(page, new URL(address, server.url).href));
	await page.close();
	await server.close();
	return { folder, visits };
}
