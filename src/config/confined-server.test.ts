import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confinedServer } from './confined-server.ts';

let top: string;
let server: ViteDevServer;
let port: number;

beforeAll(async () => {
	top = mkdtempSync(join(tmpdir(), 'confined-'));
	const root = join(top, 'project');
	for (const folder of ['content/pages', 'content/.git', 'public', 'other'])
		mkdirSync(join(root, folder), { recursive: true });
	writeFileSync(join(top, 'secret.txt'), 'SECRET');
	writeFileSync(join(top, 'other-secret.txt'), 'SECRET');
	writeFileSync(join(root, 'other/secret.txt'), 'SECRET');
	writeFileSync(join(root, 'content/.git/secret.txt'), 'SECRET');
	for (const folder of [join(root, 'content/pages'), join(root, 'public')]) {
		writeFileSync(join(folder, 'plain.txt'), 'PLAIN');
		symlinkSync('plain.txt', join(folder, 'same.txt'));
		symlinkSync(join(top, 'secret.txt'), join(folder, 'link.txt'));
		symlinkSync(join(root, 'other'), join(folder, 'folder'));
		linkSync(join(top, 'other-secret.txt'), join(folder, 'hard.txt'));
		execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
	}
	symlinkSync('../.git/secret.txt', join(root, 'content/pages/hidden.txt'));
	server = await createServer({
		root,
		base: '/sub/',
		configFile: false,
		logLevel: 'silent',
		plugins: [confinedServer(join(root, 'content'))],
		optimizeDeps: { noDiscovery: true },
		server: { port: 0, host: '127.0.0.1' },
	});
	await server.listen();
	port = (server.httpServer?.address() as AddressInfo | null)?.port ?? 0;
});

afterAll(async () => {
	await server.close();
	rmSync(top, { recursive: true });
});

/** Requests a path exactly as written, with a timeout, since waiting for a pipe would never end. */
function ask(path: string): Promise<string> {
	return new Promise((done, failed) => {
		request({ host: '127.0.0.1', port, path, timeout: 3000 }, async (response) => {
			let text = '';
			for await (const chunk of response) text += chunk;
			done(text);
		})
			.on('timeout', () => failed(new Error(`No answer to ${path}`)))
			.on('error', failed)
			.end();
	});
}

const NAMES = ['link.txt', 'folder/secret.txt', 'hard.txt', 'pipe.txt'];

test.each(NAMES)('nothing behind %s is served, however it is asked for', async (name) => {
	const pages = join(top, 'project/content/pages');
	for (const path of [
		`/sub/@fs${pages}/${name}`,
		`/sub/@fs/${pages}/${name}`,
		`/sub/@fs${pages}//${name}`,
		`/sub//@fs${pages}/${name}`,
		`/sub/@fs${pages}/./${name}`,
		`/sub/@fs${pages}/../pages/${name}?raw`,
		`/sub/@fs${pages}/${name}?import&raw`,
		`/sub/@fs${pages}/${name}?url&inline`,
		`/sub/%40fs${pages}/%6c/../${name}`,
		`/@fs${pages}/${name}`,
		`/sub/content/pages/${name}`,
		`/sub/content/pages/${name}?raw`,
		`/sub/content//pages/${name}`,
		`/content/pages/${name}`,
		`/sub/${name}`,
		`/sub/public/${name}`,
		`/sub//${name}`,
		`/sub/./${name}`,
	])
		expect({ path, leaks: (await ask(path)).includes('SECRET') }).toEqual({ path, leaks: false });
});

test('a link to hidden files of the content is not followed', async () => {
	expect(await ask('/sub/content/pages/hidden.txt')).toBe('Not found');
});

test('files, and links within their folder, are served', async () => {
	const pages = join(top, 'project/content/pages');
	for (const name of ['plain.txt', 'same.txt'])
		for (const path of [`/sub/@fs${pages}/${name}`, `/sub/${name}`])
			expect(await ask(path)).toBe('PLAIN');
});
