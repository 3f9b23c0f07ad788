import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { createBrotliCompress, createGzip } from 'node:zlib';
import { contentSecurityPolicy } from '../../src/config/content-security.ts';
import { contentType, isCompressible } from './content-type.ts';
import { findFile } from './find-file.ts';

/** Makes the server reachable only from this machine. */
const HOST = '127.0.0.1';

/** Astro’s folder for scripts, styles and pictures. */
const HASHED = /[/\\]_astro[/\\]/;

export interface StaticServer {
	/** The address of the home page, with its base path. */
	url: string;
	close(): Promise<void>;
}

export interface ServeOptions {
	/** The port; 0 for any free one. */
	port: number;
	/** The path below which the site is served; default `/`. */
	base?: string;
	/** Called for each response once all of it is sent. */
	onAnswer?: (sent: Sent) => void;
}

/** A response that was sent. */
export interface Sent {
	/** The address requested, from the root of the server. */
	address: string;
	/** The number of bytes of the response, including headers and the framing of chunks. */
	bytes: number;
	/** How it was packed, as its `Content-Encoding` says; `undefined` for what was sent as it is. */
	packing: string | undefined;
}

/**
 * Serves a built site as a plain static host does: 404.html for what is not there; text is sent with Brotli or gzip
 * to clients that accept it; files with a hash in their name are cached by browsers, others are not. Pages and
 * workers are sent with the site’s content security policy.
 * @throws `EADDRINUSE` when another program has the port
 */
export async function serve(folder: string, options: ServeOptions): Promise<StaticServer> {
	const base = `/${options.base ?? '/'}/`.replace(/\/+/g, '/');
	const root = resolve(folder);
	const server = createServer((request, response) => {
		if (options.onAnswer) tellWhenSent(request, response, options.onAnswer);
		answer(root, base, request, response);
	});
	await listening(server, options.port);
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://${HOST}:${port}${base}`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

function listening(server: Server, port: number): Promise<void> {
	return new Promise((done, failed) => {
		server.once('error', failed);
		server.listen(port, HOST, done);
	});
}

/** A connection that is kept open carries several responses. */
function tellWhenSent(
	{ url = '/', socket }: IncomingMessage,
	response: ServerResponse,
	tell: (sent: Sent) => void,
): void {
	const before = socket.bytesWritten;
	response.once('finish', () =>
		tell({
			address: url,
			bytes: socket.bytesWritten - before,
			packing: response.getHeader('Content-Encoding')?.toString(),
		}),
	);
}

function answer(
	root: string,
	base: string,
	request: IncomingMessage,
	response: ServerResponse,
): void {
	response.setHeader('X-Content-Type-Options', 'nosniff');
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		return;
	}
	const found = findFile(root, base, request.url ?? '/');
	if (found.kind === 'redirect') response.writeHead(301, { Location: found.location }).end();
	else if (found.kind === 'malformed') response.writeHead(400).end('Bad request');
	else if (found.kind === 'file')
		send(found.path, found.size, { root, status: 200 }, request, response);
	else {
		const page = join(root, '404.html');
		const size = statSync(page, { throwIfNoEntry: false })?.size;
		if (size === undefined) response.writeHead(404).end('Not found');
		else send(page, size, { root, status: 404 }, request, response);
	}
}

function send(
	path: string,
	size: number,
	{ root, status }: { root: string; status: number },
	request: IncomingMessage,
	response: ServerResponse,
): void {
	const type = contentType(path);
	const packs = isCompressible(type);
	const packed = packs ? packingFor(String(request.headers['accept-encoding'] ?? '')) : undefined;
	response.writeHead(status, {
		'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
		'Content-Type': type,
		...securityPolicy(relative(root, path), type),
		...(packed ? { 'Content-Encoding': packed.name } : { 'Content-Length': size }),
		...(packs ? { Vary: 'Accept-Encoding' } : {}),
	});
	if (request.method === 'HEAD') {
		response.end();
		return;
	}
	// If a file can’t be read to its end the response is aborted, and the browser reports it.
	const ended = () => {};
	const whole = createReadStream(path);
	if (packed) pipeline(whole, packed.start(), response, ended);
	else pipeline(whole, response, ended);
}

/** The encodings of text, smallest first. */
const PACKINGS = [
	{ name: 'br', start: createBrotliCompress },
	{ name: 'gzip', start: () => createGzip({ level: 9 }) },
] as const;

/** Returns the smallest encoding that a browser accepts. @param accepted its `Accept-Encoding` */
function packingFor(accepted: string): (typeof PACKINGS)[number] | undefined {
	return PACKINGS.find(({ name }) => new RegExp(`\\b${name}\\b`).test(accepted));
}

/** Types that a browser may open as a page. */
const OPENS_AS_PAGE = /^text\/html|\bsvg\b|\bxml\b|pdf$/;

/** Returns the policy of a page; other files need none. @param file from the root of the site */
function securityPolicy(file: string, type: string): Record<string, string> {
	const address = `/${file.replaceAll(sep, '/')}`;
	return OPENS_AS_PAGE.test(type) || address.endsWith('-worker.js')
		? { 'Content-Security-Policy': contentSecurityPolicy(address) }
		: {};
}
