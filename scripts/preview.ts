/** `npm run preview [-- --content DIR]`: serves the built site on this machine. */
import { DIST } from './build/build-site.ts';
import { useContent } from './content-option.ts';
import { readOptions } from './read-options.ts';
import { runCommand } from './run-command.ts';
import { assertPortIsFree, serveBuiltSite } from './serve/serve-built-site.ts';

await runCommand(async () => {
	const { values } = readOptions({ options: { content: { type: 'string' } } });
	useContent(values.content);
	await assertPortIsFree();
	await serveBuiltSite(DIST);
});
