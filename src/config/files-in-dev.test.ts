import { rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { refreshLibrary } from '../parse/open.ts';
import { contentFolder } from '../validator/run/check.ts';
import { filesInDev } from './files-in-dev.ts';

let root: string;
let server: ViteDevServer;
let address: string;

beforeAll(async () => {
	root = contentFolder({
		'change-ideas/a.mdx': '---\nmeasures: [{data: ./a.csv}]\n---\n',
		'change-ideas/a.csv': 'date,value\n2025-01-01,5\n',
		'guides/one.mdx':
			'---\ntitle: A\n---\n<Download file="./two words.txt" label="A"/>\n\n<Picture src="./photo.jpg" alt="A"/>\n',
		'guides/two words.txt': 'Two words\n',
		'guides/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
		'guides/bad.html': '<p>',
	});
	const photo = sharp({ create: { width: 1000, height: 500, channels: 3, background: 'red' } });
	await photo.jpeg().toFile(join(root, 'guides/photo.jpg'));
	vi.stubEnv('CONTENT_DIR', root);
	server = await createServer({
		root,
		base: '/sub/',
		configFile: false,
		logLevel: 'silent',
		appType: 'custom',
		plugins: [filesInDev()],
		optimizeDeps: { noDiscovery: true },
		server: { port: 0, host: '127.0.0.1' },
	});
	await server.listen();
	const port = (server.httpServer?.address() as AddressInfo | null)?.port ?? 0;
	address = `http://127.0.0.1:${port}/sub/files/`;
});

afterAll(async () => {
	vi.unstubAllEnvs();
	await server.close();
	rmSync(root, { recursive: true });
});

const ask = async (path: string) => {
	const response = await fetch(`${address}${path}`);
	return [response.status, response.headers.get('content-type'), await response.text()];
};

test('pictures, downloads and data are served with their types', async () => {
	expect(await ask('change-ideas/a.csv?t=1')).toEqual([
		200,
		'text/csv; charset=utf-8',
		'date,value\n2025-01-01,5\n',
	]);
	expect(await ask('guides/two%20words.txt')).toEqual([
		200,
		'text/plain; charset=utf-8',
		'Two words\n',
	]);
	expect((await ask('guides/a.svg')).slice(0, 2)).toEqual([200, 'image/svg+xml']);
});

test('a picture is served in each width that pages ask for', async () => {
	const response = await fetch(`${address}scaled/480/guides/photo.jpg.webp`);
	expect(response.headers.get('content-type')).toBe('image/webp');
	const { width, height } = await sharp(await response.arrayBuffer()).metadata();
	expect([width, height]).toEqual([480, 240]);
});

test('data are served as they are now', async () => {
	writeFileSync(join(root, 'change-ideas/a.csv'), 'date,value\n2025-01-01,6\n');
	refreshLibrary();
	expect((await ask('change-ideas/a.csv'))[2]).toBe('date,value\n2025-01-01,6\n');
});

test.each(['guides/bad.html', 'guides/one.mdx', 'site.yaml', 'guides/%zz', ''])(
	'nothing else is served: %s',
	async (path) => {
		expect((await ask(path))[0]).toBe(404);
	},
);
