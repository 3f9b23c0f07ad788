/**
 * `npm run build [-- --out DIR --content DIR --published SITEMAP]`: validates the content and builds the site. A
 * warning lists the pages of the published site, by default the one that is replaced, that the new one does not have.
 */
import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { buildSite, DIST } from './build/build-site.ts';
import { CommandError } from './command-line/command-error.ts';
import { useContent } from './command-line/content-option.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';

await runCommand(async () => {
	const { values } = readOptions({
		options: {
			out: { type: 'string', default: DIST },
			content: { type: 'string' },
			published: { type: 'string' },
		},
	});
	useContent(values.content);
	if (values.published !== undefined && !existsSync(values.published))
		throw new CommandError(`No such sitemap: ${values.published}`);
	await buildSite(values.out, values.published);
	console.log(`Built ${values.out}/ in ${(performance.now() / 1000).toFixed(1)} s`);
});
