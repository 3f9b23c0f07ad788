/** `npm start [-- --content DIR]`: builds the site and serves it on this machine. */
import { buildSite, DIST } from './build/build-site.ts';
import { useContent } from './command-line/content-option.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';
import { assertPortIsFree, serveBuiltSite } from './serve/serve-built-site.ts';

await runCommand(async () => {
	const { values } = readOptions({ options: { content: { type: 'string' } } });
	useContent(values.content);
	await assertPortIsFree();
	console.log('Building the site …');
	await buildSite();
	await serveBuiltSite(DIST);
});
