import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Sent, type StaticServer, serve } from './static-server.ts';

let site: StaticServer;
let below: StaticServer;
let folder: string;

beforeAll(async () => {
	const root = mkdtempSync(join(tmpdir(), 'serve-'));
	folder = join(root, 'dist');
	const files = {
		'dist/index.html': 'home',
		'dist/404.html': 'nothing here',
		'dist/site-a/index.html': 'Site A',
		'dist/data/site a.csv': 'date,value',
		'dist/empty/only.txt': 'text',
		'dist/picture.png': 'a picture',
		'dist/pagefind/pagefind-worker.js': '0',
		'dist/tools/run-chart/index.html': 'A chart',
		'secret.txt': 'secret',
	};
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	symlinkSync(join(root, 'secret.txt'), join(folder, 'link.txt'));
	symlinkSync(root, join(folder, 'up'));
	symlinkSync('site-a', join(folder, 'same'));
	execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
	site = await serve(folder, { port: 0 });
	below = await serve(folder, { port: 0, base: '/sub' });
});

afterAll(() => Promise.all([site.close(), below.close()]));

/** Requests a path exactly as written: `fetch` would resolve `..` first. */
function ask(server: StaticServer, path: string, method = 'GET') {
	return new Promise<{ status: number; type: string; location: string; text: string }>(
		(done, failed) => {
			const { hostname, port } = new URL(server.url);
			request({ hostname, port, path, method }, async (response) => {
				let text = '';
				for await (const chunk of response) text += chunk;
				const { location = '', 'content-type': type = '' } = response.headers;
				done({ status: response.statusCode ?? 0, type, location, text });
			})
				.on('error', failed)
				.end();
		},
	);
}

test('a folder is served as its index.html', async () => {
	expect(await ask(site, '/')).toMatchObject({ status: 200, text: 'home' });
	expect(await ask(site, '/site-a/?from=list')).toMatchObject({
		status: 200,
		text: 'Site A',
		type: 'text/html; charset=utf-8',
	});
});

test('a folder without its slash is redirected with its query', async () => {
	expect(await ask(site, '/site-a?q=1')).toMatchObject({ status: 301, location: '/site-a/?q=1' });
});

test('a missing file is answered with 404.html and the status 404', async () => {
	for (const path of [
		'/site-b/',
		'/empty/',
		'/empty',
		'/index.html/more',
		'//site-a',
		`/${'x'.repeat(999)}`,
	])
		expect(await ask(site, path)).toMatchObject({ status: 404, text: 'nothing here' });
});

test('a name with a space is found by its encoded form', async () => {
	expect(await ask(site, '/data/site%20a.csv')).toMatchObject({
		status: 200,
		type: 'text/csv; charset=utf-8',
	});
});

test.each([
	'/../secret.txt',
	'/%2e%2e/secret.txt',
	'/..%2fsecret.txt',
	'/site-a/..%5c..%5csecret.txt',
])('nothing above the folder can be reached by %s', async (path) => {
	expect(await ask(site, path)).toMatchObject({ status: 404, text: 'nothing here' });
});

test('an address with invalid encoding is rejected', async () => {
	expect((await ask(site, '/%E0%A4%A')).status).toBe(400);
});

test('HEAD is answered without a body, other methods are rejected', async () => {
	expect(await ask(site, '/', 'HEAD')).toMatchObject({ status: 200, text: '' });
	expect((await ask(site, '/', 'POST')).status).toBe(405);
});

test('a site with a base path is served only there', async () => {
	expect(below.url).toMatch(/\/sub\/$/);
	expect(await ask(below, '/sub/site-a/')).toMatchObject({ status: 200, text: 'Site A' });
	expect(await ask(below, '/sub')).toMatchObject({ status: 301, location: '/sub/' });
	expect((await ask(below, '/site-a/')).status).toBe(404);
	expect((await ask(below, '/')).status).toBe(404);
});

test('text is compressed only for clients that accept it', async () => {
	const page = new URL('site-a/', site.url);
	const packed = await fetch(page, { headers: { 'Accept-Encoding': 'gzip' } });
	expect(packed.headers.get('content-encoding')).toBe('gzip');
	const smaller = await fetch(page, { headers: { 'Accept-Encoding': 'gzip, br' } });
	expect(smaller.headers.get('content-encoding')).toBe('br');
	expect(await smaller.text()).toBe(await (await fetch(page)).text());
	expect(packed.headers.get('vary')).toBe('Accept-Encoding');
	expect(await packed.text()).toBe('Site A');
	const plain = await fetch(page, { headers: { 'Accept-Encoding': 'identity' } });
	expect(plain.headers.get('content-encoding')).toBeNull();
	expect(plain.headers.get('content-length')).toBe('6');
});

test('files that are compressed already are sent as they are', async () => {
	const picture = await fetch(new URL('picture.png', site.url));
	expect(picture.headers.get('content-encoding')).toBeNull();
});

test('every response is reported with its size, including headers', async () => {
	const sent: Sent[] = [];
	const reporting = await serve(folder, { port: 0, onAnswer: (answer) => sent.push(answer) });
	await ask(reporting, '/site-a/');
	await expect.poll(() => sent).toEqual([{ address: '/site-a/', bytes: expect.any(Number) }]);
	await reporting.close();
	expect(sent[0]?.bytes).toBeGreaterThan('Site A'.length);
});

test.each([
	'/link.txt',
	'/up/secret.txt',
	'/up/',
	'/up',
	'/pipe.txt',
	'/%2e%2e/secret.txt',
	'/..%2fsecret.txt',
	'/%2e%2e%2fsecret.txt',
	'/site-a/%2e%2e/%2e%2e/secret.txt',
	'/%252e%252e/secret.txt',
	'/..%5csecret.txt',
	'//secret.txt',
])('%s reaches nothing outside the folder', async (path) => {
	const { status, text } = await ask(site, path);
	expect({ status, text }).toEqual({ status: 404, text: 'nothing here' });
});

test('a link within the folder is followed', async () => {
	expect(await ask(site, '/same/')).toMatchObject({ status: 200, text: 'Site A' });
});

test('pages are sent with the site’s content security policy, other files are not', async () => {
	const policyOf = async (address: string) =>
		(await fetch(new URL(address, site.url))).headers.get('content-security-policy');
	for (const page of ['', 'site-a/', 'not-there/'])
		expect(await policyOf(page)).toMatch(/^default-src 'none'; script-src 'self';/);
	for (const file of ['picture.png', 'data/site%20a.csv']) expect(await policyOf(file)).toBeNull();
	expect(await policyOf('pagefind/pagefind-worker.js')).toContain("'wasm-unsafe-eval'");
	expect(await policyOf('tools/run-chart/')).toContain("connect-src 'none'");
});
