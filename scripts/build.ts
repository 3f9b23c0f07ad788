/**
 * `npm run build [-- --out DIR --content DIR --published SITEMAP --verify]`: validates the content and builds the site. A
 * warning lists the pages of the published site, by default the one that is replaced, that the new one does not have.
 * Pages that nothing has changed are kept from the last build; with `--verify` they are rendered all the same, and compared.
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
			verify: { type: 'boolean', default: false },
		},
	});
	useContent(values.content);
	const { out, published, verify } = values;
	if (published !== undefined && !existsSync(published))
		throw new CommandError(`No such sitemap: ${published}`);
	const done = await buildSite(out, { published, verify });
	console.log(`Built ${out}/ in ${(performance.now() / 1000).toFixed(1)} s: ${done}`);
});
