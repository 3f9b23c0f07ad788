import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editorMiddleware } from './editor-plugin.ts';

const TOKEN = 'a-token';

let root: string;
let server: Server;
let port: number;
beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'editor-plugin-'));
	cpSync('scripts/fixtures/other-programme', root, { recursive: true });
	server = createServer();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	port = typeof address === 'object' && address ? address.port : 0;
	const options = { content: root, base: '/', token: TOKEN, port };
	const answer = editorMiddleware(options, 'public');
	server.on('request', (asked, response) =>
		answer(asked, response, () => response.writeHead(404).end()),
	);
});
afterAll(() => {
	server.close();
	rmSync(root, { recursive: true });
});

interface Asked {
	path?: string;
	method?: string;
	headers?: Record<string, string>;
	/** Bytes to send. */
	size?: number;
}

function statusOf({ path = '/admin/api/site/', method = 'GET', headers = {}, size = 0 }: Asked) {
	return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]> }>(
		(done, fail) => {
			const asking = request(
				{
					host: '127.0.0.1',
					port,
					path,
					method,
					headers: { host: `127.0.0.1:${port}`, 'x-editor-token': TOKEN, ...headers },
				},
				(response) => {
					response.resume();
					done({ status: response.statusCode, headers: response.headers });
				},
			);
			asking.once('error', fail);
			asking.end(new Uint8Array(size));
		},
	);
}

test('this machine is answered with its token', async () => {
	expect((await statusOf({})).status).toBe(200);
	const origin = `http://localhost:${port}`;
	expect((await statusOf({ headers: { host: `localhost:${port}`, origin } })).status).toBe(200);
});

test.each([
	['another host, as a name that leads here', { host: 'evil.example' }],
	['another port', { host: '127.0.0.1:1' }],
	['another origin', { origin: 'https://evil.example' }],
	['a page of another site', { 'sec-fetch-site': 'cross-site' }],
	['a sandboxed page', { origin: 'null' }],
	['another token', { 'x-editor-token': 'a-tokem' }],
	['no token', { 'x-editor-token': '' }],
])('%s is refused', async (_, headers) => {
	expect((await statusOf({ headers })).status).toBe(403);
});

test.each([
	'/admin/api/../../package.json',
	'/admin/api/%2e%2e%2f%2e%2e%2fpackage.json',
	'/admin/api/site/../../../etc/passwd',
	'/admin/api/fs/site.yaml',
])('%s is no address of the service', async (path) => {
	expect((await statusOf({ path })).status).toBe(404);
});

test('100 MB are refused without being read', async () => {
	const headers = { 'content-length': String(100 * 1024 * 1024), expect: '100-continue' };
	const path = '/admin/api/picture/?collection=sites&id=site-a&name=a';
	expect((await statusOf({ path, method: 'POST', headers })).status).toBe(413);
});

test('the page of the editor asks nothing of another origin and can’t be framed', async () => {
	const { status, headers } = await statusOf({ path: '/admin/' });
	expect(status).toBe(200);
	expect(headers['content-security-policy']).toContain("default-src 'none'");
	expect(headers['content-security-policy']).not.toMatch(/https?:|\*|unsafe/);
	expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
});
