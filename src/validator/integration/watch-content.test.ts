import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { plain } from '../reporters/pretty.ts';
import { contentFolder } from '../run/check.ts';
import { watchContent } from './watch-content.ts';

const term = (meaning: string) =>
	`term: Ward\nmeaning: ${meaning}\nsynonyms: []\nreviewed: 2026-01-31\n`;

let root: string;
beforeEach(() => {
	root = contentFolder({ 'glossary/ward.yaml': term('A place.') });
	vi.stubEnv('CONTENT_DIR', root);
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(root, { recursive: true });
});

/** A fake development server, which shows findings and reports changes. */
function start() {
	const sent: { type: string; err?: { message: string } }[] = [];
	const said: string[] = [];
	const forgotten: string[] = [];
	const connections = new EventEmitter();
	const changes = new EventEmitter();
	const httpServer = new EventEmitter();
	type Handler = (request: object, response: EventEmitter, next: () => void) => void;
	const handlers: Handler[] = [];
	const server = {
		httpServer,
		middlewares: { use: (handler: Handler) => handlers.push(handler) },
		config: { publicDir: join(root, '_public'), server: { port: 4321 } },
		environments: {
			ssr: { hot: { send: (event: string) => forgotten.push(event) } },
			client: {
				hot: {
					send: (payload: (typeof sent)[number]) => sent.push(payload),
					on: (event: string, listener: () => void) => connections.on(event, listener),
				},
			},
		},
		watcher: Object.assign(changes, { add: () => changes }),
	} as unknown as ViteDevServer;
	watchContent(server, { say: (text) => said.push(text), paint: plain });
	const change = (file: string, text: string) => {
		const path = join(root, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		changes.emit('all', 'change', path);
	};
	const write = (meaning: string) => change('glossary/ward.yaml', term(meaning));
	const connect = () => {
		const received: typeof sent = [];
		const client = { send: (payload: (typeof sent)[number]) => received.push(payload) };
		connections.emit('vite:client:connect', undefined, client);
		return received;
	};
	/** Requests a page, and returns a function that ends its answer. */
	const request = (url: string) => {
		const response = new EventEmitter();
		for (const handle of handlers)
			handle({ url, headers: { accept: 'text/html' } }, response, () => undefined);
		return () => response.emit('close');
	};
	const visit = (url: string) => request(url)();
	/** Astro stores the entries that it renders a moment after they were saved. */
	const store = () => changes.emit('all', 'change', join(root, '.astro', 'data-store.json'));
	httpServer.emit('listening');
	return { sent, said, forgotten, change, write, connect, request, visit, store };
}

/** Starts the server, opens a page, and waits until the content was validated. */
async function startAndVisit() {
	const started = start();
	started.visit('/');
	await vi.waitFor(() => expect(started.said).toHaveLength(1));
	return started;
}

const RELOAD = { type: 'full-reload' };
const findErrors = (sent: readonly { type: string }[]) =>
	sent.filter(({ type }) => type === 'error');

test('valid content is reported in the terminal, without an overlay', async () => {
	const { sent, said, connect } = await startAndVisit();
	expect(said).toEqual(['2 files, no problems found']);
	expect(sent).toEqual([]);
	expect(connect()).toEqual([]);
});

test('an error is shown in the terminal, on open pages and on those opened later, until it is fixed', async () => {
	const { sent, said, write, connect } = await startAndVisit();
	write('See <Term id="wad"/>.');
	const message = 'Unknown term <code>wad</code>, expected an id from glossary/';
	const shown = { type: 'error', err: { message: expect.stringContaining(message) } };
	await vi.waitFor(() => expect(sent).toMatchObject([RELOAD, shown]));
	expect(said.at(-1)).toContain('Unknown term `wad`, expected an id from glossary/');
	expect(connect().at(-1)).toMatchObject(shown);

	write('A place for people.');
	await vi.waitFor(() => expect(said.at(-1)).toBe('2 files, no problems found'));
	expect(sent.slice(2)).toEqual([RELOAD]);
	expect(findErrors(connect())).toEqual([]);
});

test('an error that may be fixed is not shown on a page that opens before the content is validated', async () => {
	const { sent, forgotten, write, connect } = await startAndVisit();
	write('See <Term id="wad"/>.');
	await vi.waitFor(() => expect(findErrors(sent)).toHaveLength(1));
	forgotten.length = 0;
	write('A place for people.');
	await vi.waitFor(() => expect(forgotten).toHaveLength(1));
	expect(findErrors(connect())).toEqual([]);
});

test('a page is answered before the content is validated', async () => {
	const { said, forgotten, write, request } = await startAndVisit();
	write('See <Term id="wad"/>.');
	await vi.waitFor(() => expect(forgotten).toHaveLength(1));
	const end = request('/glossary/');
	await new Promise((done) => setTimeout(done, 300));
	expect(said).toHaveLength(1);
	end();
	await vi.waitFor(() => expect(said).toHaveLength(2));
});

test('a page stays open behind the mistake of an entry, and loads again for any other change', async () => {
	const { sent, change } = await startAndVisit();
	change('glossary/ward.yaml', 'term: Ward\nmeening: A place.\n');
	await vi.waitFor(() => expect(sent).toHaveLength(1));
	expect(sent).toMatchObject([{ type: 'error' }]);
	change('_public/a.txt', 'A');
	await vi.waitFor(() =>
		expect(sent).toMatchObject([{ type: 'error' }, RELOAD, { type: 'error' }]),
	);
});

test('a change without new findings is not reported again', async () => {
	const { said, forgotten, write } = await startAndVisit();
	write('Another place.');
	await vi.waitFor(() => expect(forgotten).toHaveLength(1));
	write('See <Term id="wad"/>.');
	await vi.waitFor(() => expect(said).toHaveLength(2));
	expect(said[1]).toContain('wad');
});

test('the errors of the current page come first', async () => {
	const { sent, change, write, connect, visit } = await startAndVisit();
	change('tools/card.mdx', '---\ntitle: Card\nkind: qq\n---\n');
	write('See <Term id="wad"/>.');
	await vi.waitFor(() => expect(findErrors(sent)).toHaveLength(1));
	visit('/');
	expect(connect()[0]?.err?.message).toContain('wad');
	visit('/tools/card/?from=menu');
	expect(connect()[0]?.err?.message).not.toContain('wad');
});

test('after a change pages are asked for again, and the rule guide is that of this server', async () => {
	const { said, forgotten, write } = await startAndVisit();
	expect(forgotten).toEqual([]);
	write('See <Term id="wad"/>.');
	await vi.waitFor(() => expect(forgotten).toEqual(['astro:content-changed']));
	await vi.waitFor(() =>
		expect(said.at(-1)).toContain('http://localhost:4321/for-authors/rules/#reference-unknown'),
	);
});

test('a page that was requested before a change, and opens after it, loads again', async () => {
	const { forgotten, write, connect, visit, store } = await startAndVisit();
	expect(connect()).toEqual([]);
	write('Another place.');
	await vi.waitFor(() => expect(forgotten).toHaveLength(1));
	expect(connect()).toEqual([RELOAD]);
	visit('/a/');
	expect(connect()).toEqual([]);
	store();
	expect(connect()).toEqual([RELOAD]);
});

test('no page loads again for a change that the server is started again for', async () => {
	const { sent, forgotten, change } = await startAndVisit();
	const site = readFileSync(join(root, 'site.yaml'), 'utf8');
	change('site.yaml', site.replace(/^url: .*$/m, 'url: https://another.example'));
	await new Promise((done) => setTimeout(done, 300));
	expect([sent, forgotten]).toEqual([[], []]);
	change('site.yaml', site.replace(/^title: .*$/m, 'title: Another title'));
	await vi.waitFor(() => expect(sent).toEqual([RELOAD]));
});
