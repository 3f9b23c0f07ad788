import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { askAll } from './ask-all.ts';

/** A site on this machine: nothing here leaves it. */
let server: Server;
let site: string;
let asked: { method: string; path: string; agent: string }[] = [];
let robots = '';

const ANSWERS: Readonly<Record<string, (response: ServerResponse) => void>> = {
	'/there': (response) => response.writeHead(200).end('a page'),
	'/gone': (response) => response.writeHead(410).end(),
	'/moved': (response) => response.writeHead(301, { Location: '/there' }).end(),
	'/passing': (response) => response.writeHead(302, { Location: '/log-in' }).end(),
	'/private': (response) => response.writeHead(403).end(),
	'/broken': (response) => response.writeHead(500).end(),
	'/hidden/one': (response) => response.writeHead(200).end(),
	'/robots.txt': (response) => response.writeHead(200).end(robots),
};

beforeAll(async () => {
	let busy = 0;
	server = createServer(({ method = '', url = '', headers }: IncomingMessage, response) => {
		asked.push({ method, path: url, agent: headers['user-agent'] ?? '' });
		if (url === '/get-only') response.writeHead(method === 'HEAD' ? 405 : 200).end();
		else if (url === '/busy') response.writeHead(busy++ === 0 ? 429 : 200).end();
		else if (url === '/breaks-off') response.destroy();
		else if (url !== '/silent') (ANSWERS[url] ?? ((each) => each.writeHead(404).end()))(response);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});
beforeEach(() => {
	asked = [];
	robots = '';
});

async function askState(path: string): Promise<string> {
	const asking = { agent: 'link-check', patience: 500, pause: 1, delay: 0, sites: 2 };
	const answers = await askAll([`${site}${path}`], asking);
	const { state, detail } = answers.get(`${site}${path}`) ?? { state: 'none', detail: '' };
	return `${state}: ${detail.replace(site, '')}`;
}

test.each([
	['/there', 'there: status 200'],
	['/get-only', 'there: status 200'],
	['/passing', 'there: status 302'],
	['/busy', 'there: status 200'],
	['/moved', 'moved: /there'],
	['/gone', 'gone: status 410'],
	['/nowhere', 'gone: status 404'],
	['/private', 'refused: status 403'],
	['/broken', 'failing: status 500'],
	['/breaks-off', 'failing: it breaks the connection off'],
	['/silent', 'failing: it does not answer'],
])('%s is %s', async (path, expected) => {
	expect(await askState(path)).toBe(expected);
});

test('a site that takes no connection is failing', async () => {
	const closed = createServer();
	await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done));
	const address = `http://127.0.0.1:${(closed.address() as AddressInfo).port}/`;
	await new Promise((done) => closed.close(done));
	const asking = { agent: 'link-check', patience: 500, pause: 1, delay: 0, sites: 1 };
	expect((await askAll([address], asking)).get(address)).toEqual({
		state: 'failing',
		detail: 'it takes no connection',
	});
});

test('a site’s robots.txt is read once and kept to, and we say who we are', async () => {
	robots = 'User-agent: *\nDisallow: /hidden/\n';
	const addresses = ['/there', '/hidden/one', '/moved'].map((path) => `${site}${path}`);
	const asking = { agent: 'link-check', patience: 500, pause: 1, delay: 0, sites: 2 };
	const answers = await askAll(addresses, asking);
	expect(answers.get(`${site}/hidden/one`)).toEqual({
		state: 'not-asked',
		detail: 'its robots.txt asks programs to stay away',
	});
	expect(asked.map(({ path }) => path)).toEqual(['/robots.txt', '/there', '/moved']);
	expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set(['link-check']));
});

test('one site is asked one question at a time, with the longer of our wait and its own between two', async () => {
	const addresses = ['/there', '/moved', '/gone'].map((path) => `${site}${path}`);
	const waits: number[] = [];
	const wait = async (milliseconds: number) => {
		waits.push(milliseconds);
	};
	const asking = { agent: 'link-check', patience: 500, pause: 1, delay: 1000, sites: 4, wait };
	await askAll(addresses, asking);
	expect(asked.filter(({ method }) => method === 'HEAD').map(({ path }) => path)).toEqual([
		'/there',
		'/moved',
		'/gone',
	]);
	robots = 'User-agent: *\nCrawl-delay: 3\n';
	await askAll(addresses.slice(1), asking);
	expect(waits).toEqual([1000, 1000, 1000, 3000, 3000]);
});
