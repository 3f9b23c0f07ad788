/** `npm run build [-- --out DIR --content DIR]`: judges the content and builds the site. */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { buildSite, DIST } from './build/build-site.ts';
import { useContent } from './content-option.ts';
import { reportFailure } from './report-failure.ts';

try {
	const { values } = parseArgs({
		options: { out: { type: 'string', default: DIST }, content: { type: 'string' } },
	});
	useContent(values.content);
	await buildSite(values.out);
	console.log(`Built ${values.out}/ in ${(performance.now() / 1000).toFixed(1)} s`);
} catch (error) {
	reportFailure(error);
}
