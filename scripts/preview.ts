/** `npm run preview`: serves the built site on this machine. */
import { DIST } from './build/build-site.ts';
import { reportFailure } from './report-failure.ts';
import { assertPortIsFree, serveBuiltSite } from './serve/serve-built-site.ts';

try {
	await assertPortIsFree();
	await serveBuiltSite(DIST);
} catch (error) {
	reportFailure(error);
}
