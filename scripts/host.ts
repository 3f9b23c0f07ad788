/**
 * `npm run host -- NAME [--dist DIR --content DIR]`: adds to the built site what a host needs: headers, redirects,
 * types, 404. Exit 0: done; 2: it could not be done.
 */
import { DIST } from './build/build-site.ts';
import { CommandError } from './command-line/command-error.ts';
import { useContent } from './command-line/content-option.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';
import { HOSTS } from './host/hosts.ts';
import { prepareHost } from './host/prepare-host.ts';

await runCommand(() => {
	const { values, positionals } = readOptions({
		options: {
			content: { type: 'string' },
			dist: { type: 'string', default: DIST },
			help: { type: 'boolean', short: 'h' },
		},
		allowPositionals: true,
	});
	if (values.help) {
		for (const [name, { about }] of HOSTS) console.log(`${name.padEnd(12)}${about}`);
		return;
	}
	if (positionals.length > 1)
		throw new CommandError(
			`Expected one host, not ${positionals.length}: \`npm run host -- github\`.`,
		);
	useContent(values.content);
	const { written, steps, warnings } = prepareHost(positionals[0], values.dist);
	for (const warning of warnings) console.error(`To try out only. ${warning}`);
	console.log(`Written into ${values.dist}/: ${written.join(', ')}`);
	for (const step of steps) console.log(`- ${step}`);
}, 2);
