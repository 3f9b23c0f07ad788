import { basename, relative, resolve, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { siteConfiguration } from '../../config/site-file.ts';
import type { Library } from '../../parse/library.ts';
import { contentRoot, openLibrary, refreshLibrary, whenRead } from '../../parse/open.ts';
import type { Paint } from '../reporters/pretty.ts';
import type { Diagnostic } from '../rule/diagnostic.ts';
import { contentReport, onlyErrors } from '../run/content-report.ts';
import { libraryFindings } from '../run/library-findings.ts';
import { buildOverlay } from './error-overlay.ts';
import { sortCurrentPageFirst } from './sort-current-page-first.ts';
import { waitForQuiet } from './when-quiet.ts';

export interface Terminal {
	say(text: string): void;
	paint: Paint;
}

/** With more findings than this, the rest would scroll off the screen. */
const MOST = 50;

/** The file in which Astro stores the entries that it renders, some time after they were saved. */
const STORE = 'data-store.json';

/** Milliseconds in which several saved files are read together. */
const SETTLED_MS = 50;

/**
 * Reads the content again at each change below the content root or in `public/`, and has open pages loaded again. Once
 * they are answered, the content is validated. Errors are shown in the overlay of every page, also of those opened later,
 * until they are fixed; those of the current page come first.
 */
export function watchContent(server: ViteDevServer, { say, paint }: Terminal): void {
	const { hot } = server.environments.client;
	const { publicDir } = server.config;
	const root = resolve(contentRoot());
	const { handle, whenQuiet, afterFirst } = waitForQuiet();
	let errors: { found: readonly Diagnostic[]; library: Library } | undefined;
	/** True if the content was not validated since it was read. */
	let isUnknown = true;
	/** The page that the author is viewing: the last one requested. */
	let page = '/';
	/** True if the content was read after that page was requested: it may show it as it was. */
	let isOutdated = false;
	/** The files that have changed since the content was read. */
	const changed = new Set<string>();
	let said: string | undefined;

	const overlay = () => {
		if (!errors || isUnknown) return undefined;
		const [first, ...rest] = sortCurrentPageFirst(errors.found, page, errors.library);
		return first && buildOverlay([first, ...rest], errors.library, origin());
	};
	/** Where this server serves the rule guide. */
	const origin = () =>
		server.resolvedUrls?.local[0] ?? `http://localhost:${server.config.server.port ?? ''}`;
	const validateAll = () => {
		const library = openLibrary();
		const diagnostics = libraryFindings(library, publicDir);
		const report = contentReport(diagnostics, library, { paint, most: MOST, origin: origin() });
		if (report !== said) say(report);
		said = report;
		const found = onlyErrors(diagnostics);
		errors = found.length > 0 ? { found, library } : undefined;
		isUnknown = false;
		const shown = overlay();
		if (shown) hot.send(shown);
	};
	const loadAgain = (library: Library) => {
		// The server is about to start again; its pages load again once they can connect to it.
		if (isConfiguredDifferently(library)) return;
		forgetPages(server);
		isUnknown = true;
		whenQuiet(validateAll);
		const files = [...changed].map((path) => relative(root, path).replaceAll(sep, '/'));
		changed.clear();
		if (files.length > 0 && files.every((file) => staysAsItWas(library, file))) return;
		isOutdated = true;
		// This also removes the overlay.
		hot.send({ type: 'full-reload' });
	};

	server.middlewares.use(({ url = '/', headers }, _response, next) => {
		if (headers.accept?.includes('text/html')) {
			page = url.replace(/[?#].*$/s, '');
			isOutdated = false;
		}
		next();
	});
	server.middlewares.use(handle);
	hot.on('vite:client:connect', (_data, client) => {
		// Open pages were asked to load again, when this one could not be asked yet.
		if (isOutdated) client.send({ type: 'full-reload' });
		const shown = overlay();
		if (shown) client.send(shown);
	});
	const configured = siteConfiguration(openLibrary());
	const isConfiguredDifferently = (library: Library) => {
		const now = siteConfiguration(library);
		return now !== undefined && now !== configured;
	};
	server.watcher.add([root, publicDir]);
	whenRead('development server', loadAgain);
	let waiting: NodeJS.Timeout | undefined;
	server.watcher.on('all', (_event, path) => {
		if (basename(path) === STORE) isOutdated = true;
		const isServed = isBelow(path, publicDir);
		if (!isServed && !isBelow(path, root)) return;
		changed.add(path);
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			const before = openLibrary();
			if (refreshLibrary() === before && [...changed].some((each) => isBelow(each, publicDir)))
				loadAgain(before);
			changed.clear();
		}, SETTLED_MS);
	});
	if (server.httpServer) server.httpServer.once('listening', () => afterFirst(validateAll));
	else afterFirst(validateAll);
}

function isBelow(path: string, folder: string): boolean {
	return path === folder || path.startsWith(`${folder}${sep}`);
}

/** True for the file of an entry with a mistake, whose page stays as it was. */
function staysAsItWas(library: Library, file: string): boolean {
	return library
		.all()
		.some((entry) => entry.file === file && entry.data === undefined && !entry.withdrawn);
}

/**
 * Makes Astro ask again which pages there are and what is in them. By itself it does so only when an entry changes, and
 * would serve the data of a chart, and a page that was deleted, as they were.
 */
function forgetPages({ environments }: ViteDevServer): void {
	for (const [name, { hot }] of Object.entries(environments))
		if (name !== 'client') hot.send('astro:content-changed', {});
}
