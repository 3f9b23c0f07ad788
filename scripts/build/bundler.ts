/**
 * Bundles the modules of the pages in a process of its own: meanwhile the content is validated and pictures are drawn, and
 * the memory that Vite takes is free before pages are rendered. It is sent the fingerprint of what the bundle is made from
 * when the content is valid, and keeps no bundle otherwise.
 */
import { rmSync } from 'node:fs';
import { writeBundle } from '../../src/config/kept/kept-bundle.ts';
import { startBundling } from '../../src/config/kept/site-bundle.ts';
import { openCollections } from '../../src/parse/open.ts';
import { runCommand } from '../command-line/run-command.ts';
import { BUNDLED } from './page-bundle.ts';
import { settleEnvironment } from './settle-environment.ts';

/** What Astro has stored of other content: a development server of an earlier version may have left it. */
const STORED = [
	'.astro/content-assets.mjs',
	'.astro/content-modules.mjs',
	'node_modules/.astro/data-store.json',
];

/** Pages have the content from memory, so that Astro need not read it, nor write types for it. */
const WITHOUT_CONTENT = { devOutput: false, sync: false };

const [file = ''] = process.argv.slice(2);
const madeFrom = new Promise<string>((done) => process.once('message', done));
// Nobody waits any longer for what this process does.
process.once('disconnect', () => process.exit());
await runCommand(async () => {
	settleEnvironment('production');
	const writer = writeBundle(file);
	try {
		for (const each of STORED) rmSync(each, { force: true });
		// Only the pages in MDX become modules.
		openCollections(['pages']);
		startBundling(writer);
		const { build } = await import('astro');
		await build({ outDir: BUNDLED, mode: 'production', logLevel: 'error' }, WITHOUT_CONTENT);
		writer.putClient(BUNDLED);
		writer.complete(await madeFrom);
	} finally {
		writer.close();
		rmSync(BUNDLED, { recursive: true, force: true });
	}
});
if (process.connected) process.disconnect();
