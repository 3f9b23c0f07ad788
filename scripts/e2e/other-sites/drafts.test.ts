import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freePort } from '../../serve/free-port.ts';
import { fixtureRoot } from '../checks/other-root.ts';

/** Starts the development server of a copy of another programme, as if for production. */
const root = mkdtempSync(join(tmpdir(), 'drafts-'));
let server: ChildProcess;
let home: string;

beforeAll(async () => {
	cpSync(fixtureRoot('other-programme'), root, { recursive: true });
	const port = await freePort();
	home = `http://localhost:${port}/sub/`;
	server = spawn(
		process.execPath,
		['scripts/astro.ts', 'dev', '--port', String(port), '--content', root],
		{ env: { ...process.env, NODE_ENV: 'production' }, stdio: 'ignore' },
	);
	await vi.waitUntil(async () => (await fetch(home).catch(() => undefined))?.ok, {
		timeout: 60_000,
		interval: 200,
	});
});

afterAll(() => {
	server.kill();
	rmSync(root, { recursive: true });
});

const page = async (address: string) => (await fetch(new URL(address, home))).text();

test('the development server shows drafts, and says on each page that they are not published', async () => {
	const home = await page('');
	expect(home).toContain('The development server shows 1 draft, which the built site leaves out:');
	expect(home).not.toContain('This page is a draft.');
	expect(await page('change-ideas/quokka-round/')).toContain('This page is a draft.');
});

test('the development server hides voices whose consent is withdrawn', async () => {
	expect(await page('voices/')).not.toContain('wombat');
});

/** Changes a text in a file, which has to have it. */
function replace(file: string, before: string, after: string): void {
	const text = readFileSync(join(root, file), 'utf8');
	expect(text).toContain(before);
	writeFileSync(join(root, file), text.replace(before, after));
}

const seen = (address: string, words: string) =>
	vi.waitUntil(async () => (await page(address)).includes(words), {
		timeout: 20_000,
		interval: 50,
	});

test('what an author changes is in the pages that show it: a field, a text, the title of the site', async () => {
	replace('tools/noise-log.mdx', 'title: Noise log', 'title: Log of bangs');
	await seen('tools/', 'Log of bangs');
	writeFileSync(join(root, 'tools/noise-log.csv'), 'time,bang\n');
	await seen('files/tools/noise-log.csv', 'time,bang');
	replace('site.yaml', 'title: ', 'title: Renamed ');
	await seen('tools/', '<meta property="og:site_name" content="Renamed ');
	expect(await page('tools/')).toMatch(/<title>[^<]* \| Renamed /);
});

test('a page with a mistake stays as it was, a deleted one is gone, and so is a voice that is withdrawn', async () => {
	expect(await page('voices/')).toContain('the best thing in years');
	replace('tools/noise-log.mdx', 'title: Log', 'title: a: Log');
	replace('voices/night-nurse.mdx', 'basis: written', 'basis: withdrawn');
	await vi.waitUntil(async () => !(await page('voices/')).includes('the best thing in years'), {
		timeout: 20_000,
		interval: 50,
	});
	expect(await page('tools/noise-log/')).toContain('Log of bangs');
	rmSync(join(root, 'tools/noise-log.mdx'));
	await vi.waitUntil(async () => (await fetch(new URL('tools/noise-log/', home))).status === 404, {
		timeout: 20_000,
		interval: 50,
	});
});
