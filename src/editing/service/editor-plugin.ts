import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { buildDay } from '../../config/build-date.ts';
import { EDITOR_POLICY, editorPage } from './editor-page.ts';
import { answerEditor, type ServiceAnswer } from './editor-service.ts';
import { EditorStore } from './editor-store.ts';
import { refusalOf } from './guard.ts';

/** Larger than any picture of a phone. */
const MOST_BYTES = 30 * 1024 * 1024;

/** Where the editor is, below the base path of the site. */
const TOP = '/admin/';

interface EditorOptions {
	/** The content root. */
	content: string;
	/** The path below which the site is served, with `/` at its end. Astro takes it off before requests come here. */
	base: string;
	/** What the address that is opened holds, and each request after it. */
	token: string;
	port: number;
}

/** Adds the editor to a development server: its page at `/admin/`, its service below `/admin/api/`. */
export function editorPlugin(options: EditorOptions): Plugin {
	return {
		name: 'editor',
		configureServer: ({ config, middlewares }) => {
			middlewares.use(editorMiddleware(options, config.publicDir));
		},
	};
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Answers requests for the editor, and hands on all others.
 *
 * @param publicFolder the folder of files that are served as they are
 */
export function editorMiddleware(
	{ content, base, token, port }: EditorOptions,
	publicFolder: string,
): Middleware {
	const store = new EditorStore(content, publicFolder);
	return (request, response, next) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
		if (pathname === TOP || `${pathname}/` === TOP) sendPage(response, editorPage(base));
		else if (pathname.startsWith(`${TOP}api/`)) {
			const action = pathname.slice(`${TOP}api/`.length).replace(/\/$/, '');
			answer({ store, token, port }, request, action, searchParams)
				.then((found) => sendAnswer(response, found))
				.catch((error: unknown) => sendAnswer(response, failed(error)));
		} else next();
	};
}

async function answer(
	{ store, token, port }: { store: EditorStore; token: string; port: number },
	request: IncomingMessage,
	action: string,
	query: URLSearchParams,
): Promise<ServiceAnswer> {
	const refusal = refusalOf(request.headers, { token, port });
	if (refusal !== undefined) return { status: 403, body: { refused: refusal } };
	const body = await readBody(request);
	if (!body) return { status: 413, body: { refused: 'The file is larger than 30 MB.' } };
	return answerEditor(store, { method: request.method ?? 'GET', action, query, body }, buildDay());
}

/** Reads the body of a request; `undefined` for one that is too large, which is not read to its end. */
async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
	if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return undefined;
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request) {
		size += part.length;
		if (size > MOST_BYTES) return undefined;
		parts.push(part);
	}
	return Buffer.concat(parts);
}

function failed(error: unknown): ServiceAnswer {
	const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
	const why = isFull
		? 'The disk is full: nothing was saved. Free some space and save again.'
		: `Nothing was saved: ${error instanceof Error ? error.message : String(error)}`;
	return { status: 500, body: { refused: why } };
}

function sendPage(response: ServerResponse, html: string): void {
	response
		.writeHead(200, {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': EDITOR_POLICY,
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff',
		})
		.end(html);
}

function sendAnswer(response: ServerResponse, { status, body }: ServiceAnswer): void {
	response
		.writeHead(status, {
			'content-type': 'application/json; charset=utf-8',
			'cache-control': 'no-store',
			'x-content-type-options': 'nosniff',
			// A body that was refused is not read to its end.
			...(status === 413 && { connection: 'close' }),
		})
		.end(JSON.stringify(body));
}
