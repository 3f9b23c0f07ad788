/** `npm run preview [-- --content DIR]`: serves the built site on this machine. */
import { parseArgs } from 'node:util';
import { DIST } from './build/build-site.ts';
import { useContent } from './content-option.ts';
import { reportFailure } from './report-failure.ts';
import { assertPortIsFree, serveBuiltSite } from './serve/serve-built-site.ts';

try {
	const { values } = parseArgs({ options: { content: { type: 'string' } } });
	useContent(values.content);
	await assertPortIsFree();
	await serveBuiltSite(DIST);
} catch (error) {
	reportFailure(error);
}
