import { EventEmitter } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
	type Handler = (request: object, response: undefined, next: () => void) => void;
	const handlers: Handler[] = [];
	const server = {
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
	const write = (meaning: string) => {
		const path = join(root, 'glossary/ward.yaml');
		writeFileSync(path, term(meaning));
		changes.emit('all', 'change', path);
	};
	const connect = () => {
		const received: typeof sent = [];
		const client = { send: (payload: (typeof sent)[number]) => received.push(payload) };
		connections.emit('vite:client:connect', undefined, client);
		return received;
	};
	const visit = (url: string) => {
		for (const handle of handlers)
			handle({ url, headers: { accept: 'text/html' } }, undefined, () => undefined);
	};
	/** Astro stores the entries a moment after they were saved. */
	const store = () => changes.emit('all', 'change', join(root, '.astro', 'data-store.json'));
	return { sent, said, forgotten, write, connect, visit, store };
}

test('valid content is reported in the terminal, without an overlay', () => {
	const { sent, said, connect } = start();
	expect(said).toEqual(['2 files, no problems found']);
	expect(sent).toEqual([]);
	expect(connect()).toEqual([]);
});

test('an error is shown in the terminal, on open pages and on those opened later, until it is fixed', async () => {
	const { sent, said, write, connect } = start();
	write('See <Term id="wad"/>.');
	await vi.waitFor(() => expect(sent).toHaveLength(1));
	const message = 'Unknown term <code>wad</code>, expected an id from glossary/';
	expect(sent[0]).toMatchObject({
		type: 'error',
		err: { message: expect.stringContaining(message) },
	});
	expect(said.at(-1)).toContain('Unknown term `wad`, expected an id from glossary/');
	expect(connect()).toMatchObject([
		{ type: 'error', err: { message: expect.stringContaining(message) } },
	]);

	write('A place for people.');
	await vi.waitFor(() => expect(sent).toHaveLength(2));
	expect(sent[1]).toEqual({ type: 'full-reload' });
	expect(said.at(-1)).toBe('2 files, no problems found');
	expect(connect()).toEqual([]);
});

test('a change without new findings is not reported again', async () => {
	const { sent, said, write } = start();
	write('Another place.');
	write('See <Term id="wad"/>.');
	await vi.waitFor(() => expect(sent).toHaveLength(1));
	expect(said).toHaveLength(2);
});

test('the errors of the current page come first', async () => {
	const { sent, write, connect, visit } = start();
	mkdirSync(join(root, 'tools'));
	writeFileSync(join(root, 'tools/card.mdx'), '---\ntitle: Card\nkind: qq\n---\n');
	write('See <Term id="wad"/>.');
	await vi.waitFor(() => expect(sent).toHaveLength(1));
	expect(connect()[0]?.err?.message).toContain('wad');
	visit('/tools/card/?from=menu');
	expect(connect()[0]?.err?.message).not.toContain('wad');
});

test('after a change pages are asked for again, and the rule guide is that of this server', async () => {
	const { said, forgotten, write } = start();
	expect(forgotten).toEqual([]);
	write('See <Term id="wad"/>.');
	await vi.waitFor(() => expect(forgotten).toEqual(['astro:content-changed']));
	expect(said.at(-1)).toContain('http://localhost:4321/for-authors/rules/#reference-unknown');
});

test('a page that was requested before entries were stored, and opens after it, loads again', () => {
	const { connect, visit, store } = start();
	store();
	visit('/a/');
	expect(connect()).toEqual([]);
	store();
	expect(connect()).toEqual([{ type: 'full-reload' }]);
	visit('/a/');
	expect(connect()).toEqual([]);
});
