/** `npm test`: runs all checks and tests. The last line has the totals of all of them. */

import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';
import type { Part } from './test/part.ts';
import { line, runParts } from './test/run-parts.ts';

/**
 * Only parts that don’t write the same files run side by side. Those that keep one processor busy come first, and the
 * tests of the built site, which alone keep two busy, last.
 */
const PARTS: readonly Part[] = [
	{ name: 'types', script: 'check' },
	{ name: 'unit tests', script: 'test:unit', counts: true },
	{ name: 'content', script: 'validate' },
	{ name: 'lint', script: 'lint' },
	{ name: 'unused code', script: 'unused' },
	{ name: 'build', script: 'build', after: ['types'] },
	{ name: 'browser', script: 'browser' },
	{
		name: 'tests of other sites',
		script: 'test:site',
		options: ['--project', 'other sites'],
		counts: true,
		needs: ['build', 'browser'],
	},
	{
		name: 'site tests',
		script: 'test:site',
		options: ['--project', 'built site'],
		counts: true,
		needs: ['build', 'browser'],
	},
];

await runCommand(async () => {
	readOptions({ options: {} });
	const totals = await runParts(PARTS, { say: (text) => console.log(text) });
	console.log(line(totals));
	process.exitCode = totals.failed > 0 ? 1 : 0;
}, 2);
