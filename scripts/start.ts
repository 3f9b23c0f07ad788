/** `npm start`: builds the site and serves it on this machine. */
import { buildSite, DIST } from './build/build-site.ts';
import { reportFailure } from './report-failure.ts';
import { assertPortIsFree, serveBuiltSite } from './serve/serve-built-site.ts';

try {
	await assertPortIsFree();
	console.log('Building the site …');
	await buildSite();
	await serveBuiltSite(DIST);
} catch (error) {
	reportFailure(error);
}
