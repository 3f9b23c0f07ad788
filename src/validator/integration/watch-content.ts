import { basename, resolve, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Library } from '../../parse/library.ts';
import { contentRoot, openLibrary, refreshLibrary } from '../../parse/open.ts';
import type { Paint } from '../reporters/pretty.ts';
import type { Diagnostic } from '../rule/diagnostic.ts';
import { contentReport, onlyErrors } from '../run/content-report.ts';
import { buildContext } from '../run/context.ts';
import { validate } from '../run/run.ts';
import { buildOverlay } from './error-overlay.ts';
import { sortCurrentPageFirst } from './sort-current-page-first.ts';

export interface Terminal {
	say(text: string): void;
	paint: Paint;
}

/** With more findings than this, the rest would scroll off the screen. */
const MOST = 50;

/** The file in which Astro stores the entries, some time after they were saved. */
const STORE = 'data-store.json';

/** Milliseconds in which several saved files give one validation. */
const SETTLED_MS = 50;

/**
 * Validates the content when a development server starts and at each change below the content root or in `public/`.
 * Errors are shown in the overlay of every page, also of those opened later, until they are fixed; those of the
 * current page come first.
 */
export function watchContent(server: ViteDevServer, { say, paint }: Terminal): void {
	const { hot } = server.environments.client;
	const folders = [resolve(contentRoot()), server.config.publicDir];
	let errors: { found: readonly Diagnostic[]; library: Library } | undefined;
	/** The page that the author is viewing: the last one requested. */
	let page = '/';
	/** True if entries were stored after that page was requested: it may show them as they were. */
	let isOutdated = false;
	let said: string | undefined;

	const overlay = () => {
		const [first, ...rest] = errors ? sortCurrentPageFirst(errors.found, page, errors.library) : [];
		return first && errors && buildOverlay([first, ...rest], errors.library, origin());
	};
	/** Where this server serves the rule guide. */
	const origin = () =>
		server.resolvedUrls?.local[0] ?? `http://localhost:${server.config.server.port ?? ''}`;
	const validateAll = (library = openLibrary()) => {
		const context = buildContext({
			publicFolder: server.config.publicDir,
			root: library.root,
		});
		const diagnostics = validate(library, context);
		const report = contentReport(diagnostics, library, { paint, most: MOST, origin: origin() });
		if (report !== said) say(report);
		said = report;
		const found = onlyErrors(diagnostics);
		const corrected = errors !== undefined && found.length === 0;
		errors = found.length > 0 ? { found, library } : undefined;
		const shown = overlay();
		if (shown) hot.send(shown);
		// Only reloading a page removes its overlay.
		else if (corrected) hot.send({ type: 'full-reload' });
	};

	server.middlewares.use(({ url = '/', headers }, _response, next) => {
		if (headers.accept?.includes('text/html')) {
			page = url.replace(/[?#].*$/s, '');
			isOutdated = false;
		}
		next();
	});
	hot.on('vite:client:connect', (_data, client) => {
		// Astro has asked open pages to load again, when this one could not be asked yet.
		if (isOutdated) client.send({ type: 'full-reload' });
		const shown = overlay();
		if (shown) client.send(shown);
	});
	server.watcher.add(folders);
	let waiting: NodeJS.Timeout | undefined;
	server.watcher.on('all', (_event, path) => {
		if (basename(path) === STORE) isOutdated = true;
		if (!folders.some((folder) => path === folder || path.startsWith(`${folder}${sep}`))) return;
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			validateAll(refreshLibrary());
			forgetPages(server);
		}, SETTLED_MS);
	});
	validateAll();
}

/**
 * Makes Astro ask again which pages there are and what is in them. By itself it does so only when an entry changes, and
 * would serve the data of a chart, and a page that was deleted, as they were.
 */
function forgetPages({ environments }: ViteDevServer): void {
	for (const [name, { hot }] of Object.entries(environments))
		if (name !== 'client') hot.send('astro:content-changed', {});
}
