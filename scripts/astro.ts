/** Astro’s own command line, without its telemetry: `node scripts/astro.ts dev [--content DIR]`. */
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { useContent } from './content-option.ts';
import { reportFailure } from './report-failure.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

try {
	// What else is given is Astro’s to judge.
	const { values } = parseArgs({ options: { content: { type: 'string' } }, strict: false });
	useContent(typeof values.content === 'string' ? values.content : undefined);
	const manifest = createRequire(import.meta.url).resolve('astro/package.json');
	await import(new URL('bin/astro.mjs', `file://${manifest}`).href);
} catch (error) {
	reportFailure(error);
}
