import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../serve/static-server.ts';
import { runCommand } from './command.ts';
import type { Visit } from './visit.ts';
import { visitAll } from './visit-all.ts';

/** Returns a content root among the test fixtures. */
export function fixtureRoot(name: 'empty-site' | 'other-programme'): string {
	return `scripts/fixtures/${name}`;
}

/** The site of another content root, built in a separate folder. */
export interface OtherSite {
	folder: string;
	/** Its address until it is closed. */
	url: string;
	/** The result of visiting each of its pages, by address. */
	visits: ReadonlyMap<string, Visit>;
	close(): Promise<void>;
}

/** The build date of other roots, so that past and planned events stay so: 1 June 2026. */
const SOURCE_DATE_EPOCH = `${Date.UTC(2026, 5, 1) / 1000}`;

/** Variables that would make it a development build, if builds read them. */
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

/** Builds another content root in a misleading environment, serves it and opens each of its pages. */
export async function buildAndVisit(root: string, base: string): Promise<OtherSite> {
	const folder = join(mkdtempSync(join(tmpdir(), 'built-')), 'dist');
	const environment = { ...MISLEADING, CONTENT_DIR: root, SOURCE_DATE_EPOCH };
	const { code, output } = await runCommand('build', ['--out', folder], environment);
	if (code !== 0) throw new Error(`The content of ${root} was not built:\n${output}`);
	const { url, close } = await serve(folder, { port: 0, base, isBusy: true });
	return { folder, url, visits: await visitAll(folder, url), close };
}
