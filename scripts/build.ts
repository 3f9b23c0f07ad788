/** `npm run build [-- --out DIR --content DIR]`: validates the content and builds the site. */
import { performance } from 'node:perf_hooks';
import { buildSite, DIST } from './build/build-site.ts';
import { useContent } from './command-line/content-option.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';

await runCommand(async () => {
	const { values } = readOptions({
		options: { out: { type: 'string', default: DIST }, content: { type: 'string' } },
	});
	useContent(values.content);
	await buildSite(values.out);
	console.log(`Built ${values.out}/ in ${(performance.now() / 1000).toFixed(1)} s`);
});
