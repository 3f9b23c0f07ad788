/** `npm test`: runs all checks and tests. The last line has the totals of all of them. */

import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';
import type { Part } from './test/part.ts';
import { line, runParts } from './test/run-parts.ts';

const PARTS: readonly Part[] = [
	{ name: 'content', script: 'validate' },
	{ name: 'types', script: 'check' },
	{ name: 'lint', script: 'lint' },
	{ name: 'unused code', script: 'unused' },
	{ name: 'unit tests', script: 'test:unit', counts: true },
	{ name: 'build', script: 'build' },
	{ name: 'browser', script: 'browser' },
	{ name: 'site tests', script: 'test:site', counts: true, needs: ['build', 'browser'] },
];

await runCommand(async () => {
	readOptions({ options: {} });
	const totals = await runParts(PARTS, { say: (text) => console.log(text) });
	console.log(line(totals));
	process.exitCode = totals.failed > 0 ? 1 : 0;
}, 2);
