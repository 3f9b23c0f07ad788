import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { fixtureRoot } from '../checks/other-root.ts';

/** Starts the development server of another programme, as if for production. */
let server: ChildProcess;
let home: string;

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
	const { port } = probe.address() as AddressInfo;
	await new Promise((done) => probe.close(done));
	return port;
}

beforeAll(async () => {
	const port = await freePort();
	home = `http://localhost:${port}/sub/`;
	server = spawn(
		process.execPath,
		[
			'scripts/astro.ts',
			'dev',
			'--port',
			String(port),
			'--content',
			fixtureRoot('other-programme'),
		],
		{ env: { ...process.env, NODE_ENV: 'production' }, stdio: 'ignore' },
	);
	await vi.waitUntil(async () => (await fetch(home).catch(() => undefined))?.ok, {
		timeout: 60_000,
		interval: 200,
	});
});

afterAll(() => server.kill());

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
