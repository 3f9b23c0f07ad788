/** `npm run dev [-- --content DIR --port N --host]` and `npm run check`: the Astro commands that the project uses. */
import { createRequire } from 'node:module';
import { settleEnvironment } from './build/settle-environment.ts';
import { CommandError } from './command-line/command-error.ts';
import { useContent } from './command-line/content-option.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';
import { useToday } from './command-line/use-today.ts';
import { serveAuthors } from './serve/author-server.ts';

await runCommand(async () => {
	const { values, positionals } = readOptions({
		options: {
			content: { type: 'string' },
			host: { type: 'boolean', default: false },
			port: { type: 'string', default: '4321' },
		},
		allowPositionals: true,
	});
	const [command = '', ...more] = positionals;
	if (!['dev', 'check'].includes(command) || more.length > 0)
		throw new CommandError(`Unknown command \`${positionals.join(' ')}\`, expected dev or check`);
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		throw new CommandError(`Unexpected --port \`${values.port}\`, expected a number up to 65535`);
	settleEnvironment('development');
	useContent(values.content);
	if (command === 'dev') {
		useToday();
		await serveAuthors({ server: { port, host: values.host } });
		return;
	}
	const manifest = createRequire(import.meta.url).resolve('astro/package.json');
	await import(new URL('bin/astro.mjs', `file://${manifest}`).href);
});
