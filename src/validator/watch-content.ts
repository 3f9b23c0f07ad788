import { resolve, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { contentRoot, openLibrary, refreshLibrary } from '../library/open.ts';
import { contentReport, errorsIn } from './content-report.ts';
import type { Diagnostic } from './diagnostic.ts';
import { overlayOf } from './error-overlay.ts';
import type { Paint } from './reporters/pretty.ts';
import { validate } from './run.ts';
import { surroundingsOf } from './surroundings.ts';

export interface Terminal {
	say(text: string): void;
	paint: Paint;
}

/** More findings than this would push the rest off the screen. */
const MOST = 50;

/** An editor that saves several files at once gives one judgement. */
const SETTLED_MS = 50;

/**
 * Judges the content as a development server starts and at each change below the content root or in
 * `public/`. The errors stand in the overlay of every page, of those opened later too, until they are mended.
 */
export function watchContent(server: ViteDevServer, { say, paint }: Terminal): void {
	const { hot } = server.environments.client;
	const folders = [resolve(contentRoot()), server.config.publicDir];
	let shown: ReturnType<typeof overlayOf> | undefined;
	let said: string | undefined;

	const judge = (library = openLibrary()) => {
		const surroundings = surroundingsOf({ publicFolder: server.config.publicDir });
		const diagnostics = validate(library, surroundings);
		const report = contentReport(diagnostics, library, { paint, most: MOST });
		if (report !== said) say(report);
		said = report;
		const [first, ...rest] = errorsIn(diagnostics) as [Diagnostic?, ...Diagnostic[]];
		const mended = shown !== undefined && first === undefined;
		shown = first && overlayOf([first, ...rest], library);
		if (shown) hot.send(shown);
		// Only a page that loads anew loses its overlay.
		else if (mended) hot.send({ type: 'full-reload' });
	};

	hot.on('vite:client:connect', (_data, client) => {
		if (shown) client.send(shown);
	});
	server.watcher.add(folders);
	let waiting: NodeJS.Timeout | undefined;
	server.watcher.on('all', (_event, path) => {
		if (!folders.some((folder) => path === folder || path.startsWith(`${folder}${sep}`))) return;
		clearTimeout(waiting);
		waiting = setTimeout(() => judge(refreshLibrary()), SETTLED_MS);
	});
	judge();
}
