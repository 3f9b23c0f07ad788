import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../serve/static-server.ts';
import { runCommand } from './command.ts';
import type { Visit } from './visit.ts';
import { visitAll } from './visit-all.ts';

/** A content root of the tests’ own. */
export function fixtureRoot(name: 'empty-site' | 'other-programme'): string {
	return `scripts/fixtures/${name}`;
}

/** The site of another content root, built into a folder of its own. */
export interface OtherSite {
	folder: string;
	/** Where it is served until it is closed. */
	url: string;
	/** What a browser met at each of its pages. */
	visits: ReadonlyMap<string, Visit>;
	close(): Promise<void>;
}

/** The day on which other roots are built, so that what is past and what is planned stays so: 1 June 2026. */
const SOURCE_DATE_EPOCH = `${Date.UTC(2026, 5, 1) / 1000}`;

/** What would make a development build of it, if a build took its settings from here. */
const MISLEADING = {
	NODE_ENV: 'development',
	MODE: 'development',
	DEV: 'true',
	PROD: '',
	BASE_URL: '/elsewhere/',
	SITE: 'https://elsewhere.example',
	ASTRO_KEY: 'development',
	VITE_USER_NODE_ENV: 'development',
	CI: 'true',
};

/** Builds another content root in an environment that means nothing to it, serves it and opens each of its pages. */
export async function buildAndVisit(root: string, base: string): Promise<OtherSite> {
	const folder = join(mkdtempSync(join(tmpdir(), 'built-')), 'dist');
	const environment = { ...MISLEADING, CONTENT_DIR: root, SOURCE_DATE_EPOCH };
	const { code, output } = await runCommand('build', ['--out', folder], environment);
	if (code !== 0) throw new Error(`The content of ${root} was not built:\n${output}`);
	const { url, close } = await serve(folder, { port: 0, base });
	return { folder, url, visits: await visitAll(folder, url), close };
}
