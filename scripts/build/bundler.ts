/**
 * Bundles the modules of the pages in a process of its own: meanwhile the content is validated and pictures are drawn, and
 * the memory that Vite takes is free before pages are rendered.
 */
import { rmSync } from 'node:fs';
import { writeBundle } from '../../src/config/kept/kept-bundle.ts';
import { startBundling } from '../../src/config/kept/site-bundle.ts';
import { runCommand } from '../command-line/run-command.ts';
import { settleEnvironment } from './settle-environment.ts';

/** Where Astro builds a site without pages. */
const BUNDLED = '.astro/bundled';

const [file = '', madeFrom = ''] = process.argv.slice(2);
// Nobody waits any longer for what this process does.
process.once('disconnect', () => process.exit());
await runCommand(async () => {
	settleEnvironment('production');
	const writer = writeBundle(file, madeFrom);
	try {
		startBundling(writer);
		const { build } = await import('astro');
		await build({ outDir: BUNDLED, mode: 'production', logLevel: 'error' });
		writer.putClient(BUNDLED);
	} finally {
		writer.close();
		rmSync(BUNDLED, { recursive: true, force: true });
	}
});
if (process.connected) process.disconnect();
