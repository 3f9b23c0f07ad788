/** `npm run edit [-- --content DIR --port N --no-open]`: the site with an editor at `/admin/`, on this machine alone. */
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { siteSettings } from '../src/config/site-file.ts';
import { editorPlugin } from '../src/editing/service/editor-plugin.ts';
import { withBase } from '../src/graph/address.ts';
import { contentRoot } from '../src/parse/open.ts';
import { settleEnvironment } from './build/settle-environment.ts';
import { CommandError } from './command-line/command-error.ts';
import { useContent } from './command-line/content-option.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';
import { useToday } from './command-line/use-today.ts';
import { openInBrowser } from './edit/open-in-browser.ts';
import { serveAuthors } from './serve/author-server.ts';
import { assertPortIsFree } from './serve/serve-built-site.ts';

const HOST = '127.0.0.1';

await runCommand(async () => {
	const { values } = readOptions({
		options: {
			content: { type: 'string' },
			port: { type: 'string', default: '4322' },
			'no-open': { type: 'boolean', default: false },
		},
	});
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		throw new CommandError(`Unexpected --port \`${values.port}\`, expected a number up to 65535`);
	await assertPortIsFree(port);
	settleEnvironment('development');
	useContent(values.content);
	useToday();
	const token = randomBytes(24).toString('base64url');
	const content = resolve(contentRoot());
	const base = withBase(siteSettings().base, '/');
	await serveAuthors({
		server: { port, host: HOST },
		devToolbar: { enabled: false },
		vite: {
			// Another port would not be the one that requests are checked against. Findings are shown beside the form, so
			// nothing covers the preview.
			server: { strictPort: true, hmr: { overlay: false } },
			plugins: [editorPlugin({ content, base, token, port })],
		},
	});
	const address = `http://${HOST}:${port}${base}admin/#token=${token}`;
	console.log(`\nEdit the site at ${address}\nEnd with Ctrl+C.`);
	if (!values['no-open']) openInBrowser(address);
});
