import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { contentType, isCompressible } from './content-type.ts';
import { type FoundFile, findFile } from './find-file.ts';

/** Reachable from this machine alone. */
const THIS_MACHINE = '127.0.0.1';

export interface FileServer {
	/** The address of the home page, with its base path. */
	url: string;
	close(): Promise<void>;
}

export interface FileServerOptions {
	/** The port; 0 for any free one. */
	port: number;
	/** The address of the network that it listens to; default: this machine alone. */
	host?: string;
	/** The path below which the site is served; default `/`. */
	base?: string;
	/** The headers of an address from the site’s root; those of pages are sent with pages and workers only. */
	headersFor: (address: string) => Readonly<Record<string, string>>;
	/** Where pages have moved, by their former address from the site’s root. */
	moved?: ReadonlyMap<string, string>;
	/** True for a server with many readers: text is compressed a little less and a lot faster. */
	isBusy?: boolean;
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
 * to clients that accept it. It needs nothing but Node and the files beside it, so that a container can hold a copy.
 * @throws `EADDRINUSE` when another program has the port
 */
export async function serveFiles(folder: string, options: FileServerOptions): Promise<FileServer> {
	const base = `/${options.base ?? '/'}/`.replace(/\/+/g, '/');
	const host = options.host ?? THIS_MACHINE;
	const site = { ...options, base, root: resolve(folder) };
	const server = createServer((request, response) => {
		if (options.onAnswer) tellWhenSent(request, response, options.onAnswer);
		answer(site, request, response);
	});
	await listening(server, options.port, host);
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://${host}:${port}${base}`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

/** What is served, and how. */
interface Site extends FileServerOptions {
	root: string;
	base: string;
}

function listening(server: Server, port: number, host: string): Promise<void> {
	return new Promise((done, failed) => {
		server.once('error', failed);
		server.listen(port, host, done);
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

function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
	const { root, base, moved } = site;
	response.setHeader('X-Content-Type-Options', 'nosniff');
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { Allow: 'GET, HEAD', ...site.headersFor('/') }).end();
		return;
	}
	const found = findFile(root, base, request.url ?? '/');
	if (found.kind === 'redirect') redirect(found.location, site, response);
	else if (found.kind === 'malformed')
		response.writeHead(400, site.headersFor('/')).end('Bad request');
	else if (found.kind === 'file') {
		const to = moved?.get(servedAddress(found.path, root));
		if (to === undefined) send(found, { status: 200, site }, request, response);
		else redirect(`${base}${to.slice(1)}`, site, response);
	} else {
		const page = findFile(root, base, `${base}404.html`);
		if (page.kind === 'file') send(page, { status: 404, site }, request, response);
		else response.writeHead(404, site.headersFor('/')).end('Not found');
	}
}

function redirect(location: string, site: Site, response: ServerResponse): void {
	response.writeHead(301, { ...site.headersFor('/'), Location: location }).end();
}

/** Returns the address of a file from the site’s root: `/drivers/` for `drivers/index.html`. */
function servedAddress(path: string, root: string): string {
	return `/${relative(root, path).replaceAll(sep, '/')}`.replace(/\/index\.html$/, '/');
}

function send(
	{ path, size, modified }: FoundFile,
	{ status, site }: { status: number; site: Site },
	request: IncomingMessage,
	response: ServerResponse,
): void {
	const type = contentType(path);
	const packs = isCompressible(type);
	const accepted = String(request.headers['accept-encoding'] ?? '');
	const packed = packs ? packingFor(accepted) : undefined;
	const tag = `W/"${size.toString(36)}-${Math.trunc(modified).toString(36)}"`;
	const headers = {
		...responseHeaders(servedAddress(path, site.root), type, site),
		'Content-Type': type,
		ETag: tag,
		...(packs ? { Vary: 'Accept-Encoding' } : {}),
	};
	if (status === 200 && request.headers['if-none-match'] === tag) {
		response.writeHead(304, headers).end();
		return;
	}
	response.writeHead(status, {
		...headers,
		...(packed ? { 'Content-Encoding': packed.name } : { 'Content-Length': size }),
	});
	if (request.method === 'HEAD') {
		response.end();
		return;
	}
	// If a file can’t be read to its end the response is aborted, and the browser reports it.
	const ended = () => {};
	const whole = createReadStream(path);
	if (packed) pipeline(whole, packed.start(site.isBusy ?? false), response, ended);
	else pipeline(whole, response, ended);
}

/** The encodings of text, smallest first. */
const PACKINGS = [
	{
		name: 'br',
		start: (isBusy: boolean) =>
			createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: isBusy ? 5 : 11 } }),
	},
	{ name: 'gzip', start: (isBusy: boolean) => createGzip({ level: isBusy ? 6 : 9 }) },
] as const;

/** Returns the smallest encoding that a browser accepts. @param accepted its `Accept-Encoding` */
function packingFor(accepted: string): (typeof PACKINGS)[number] | undefined {
	return PACKINGS.find(({ name }) => new RegExp(`\\b${name}\\b`).test(accepted));
}

/** Types that a browser may open as a page. */
const OPENS_AS_PAGE = /^text\/html|\bsvg\b|\bxml\b|pdf$/;

/** Headers by which a page is protected. A style sheet or a picture would only weigh more with them. */
const OF_PAGES = new Set([
	'Content-Security-Policy',
	'Cross-Origin-Opener-Policy',
	'Permissions-Policy',
	'Referrer-Policy',
]);

/** A worker has a policy of its own, as a page has. */
function responseHeaders(
	address: string,
	type: string,
	{ headersFor }: Site,
): Record<string, string> {
	const headers = Object.entries(headersFor(address));
	const isPage = OPENS_AS_PAGE.test(type) || /\bworker\.js$/.test(address);
	return Object.fromEntries(isPage ? headers : headers.filter(([name]) => !OF_PAGES.has(name)));
}
