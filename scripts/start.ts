/** `npm start [-- --content DIR]`: builds the site and serves it on this machine. */
import { parseArgs } from 'node:util';
import { buildSite, DIST } from './build/build-site.ts';
import { useContent } from './content-option.ts';
import { reportFailure } from './report-failure.ts';
import { assertPortIsFree, serveBuiltSite } from './serve/serve-built-site.ts';

try {
	const { values } = parseArgs({ options: { content: { type: 'string' } } });
	useContent(values.content);
	await assertPortIsFree();
	console.log('Building the site …');
	await buildSite();
	await serveBuiltSite(DIST);
} catch (error) {
	reportFailure(error);
}
