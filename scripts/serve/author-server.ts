import { watch } from 'node:fs';
import { resolve } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { siteConfiguration } from '../../src/config/site-file.ts';
import { SITE_FILE } from '../../src/parse/files.ts';
import { contentRoot, refreshLibrary } from '../../src/parse/open.ts';

/** Milliseconds in which an editor has written a file. */
const SETTLED_MS = 150;

/** A server that can be stopped. */
interface Running {
	stop(): Promise<void>;
}

/**
 * Runs Astro’s development server, and starts it again when something in `site.yaml` changes that Astro is configured
 * with. When Astro starts its server again itself, it goes on watching for the old one and sees no further change of an
 * entry.
 */
export async function serveAuthors(config: AstroInlineConfig): Promise<void> {
	const { dev } = await import('astro');
	// What editors of text need to offer the fields of an entry: a schema of each collection in `.astro/collections/`.
	const experimental = { contentIntellisense: true };
	await restartOnChange(resolve(contentRoot()), () => dev({ ...config, experimental }));
}

/**
 * Starts a server, and starts it again when `site.yaml` configures it differently. While that file has a mistake, the
 * server goes on as it is.
 *
 * @param root the content root
 * @returns a function that stops watching, and the server
 */
export async function restartOnChange(
	root: string,
	start: () => Promise<Running>,
): Promise<() => Promise<void>> {
	const read = () => siteConfiguration(refreshLibrary(root));
	let configured = read();
	let server = await start();
	let work = Promise.resolve();
	const restart = async () => {
		const now = read();
		if (now === undefined || now === configured) return;
		configured = now;
		await server.stop();
		server = await start();
	};
	let waiting: NodeJS.Timeout | undefined;
	const watcher = watch(root, (_event, name) => {
		if (name !== SITE_FILE) return;
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			work = work.then(restart).catch((error: unknown) => console.error(error));
		}, SETTLED_MS);
	});
	return async () => {
		watcher.close();
		clearTimeout(waiting);
		await work;
		await server.stop();
	};
}
