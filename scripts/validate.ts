/**
 * `npm run validate -- [paths] [options]`: validates the content. Exit 0: no error; 1: findings; 2: the command could
 * not run.
 */

import { rules } from '../src/validator/rules/index.ts';
import { runCommand } from './command-line/run-command.ts';
import { fix } from './validate/fix.ts';
import { HELP, readOptions } from './validate/options.ts';
import { report } from './validate/report.ts';
import { runValidator } from './validate/run-validator.ts';
import { watchAndValidate } from './validate/watch.ts';

await runCommand(async () => {
	const options = readOptions(process.argv.slice(2));
	if (options.help) process.stdout.write(HELP);
	else if (options.listRules) listRules();
	else if (options.watch) process.exitCode = await watchAndValidate(options);
	else {
		const result = options.fix
			? fix(options, (line) => process.stderr.write(`${line}\n`))
			: runValidator(options);
		process.stdout.write(report(result, options));
		process.exitCode = result.failed ? 1 : 0;
	}
}, 2);

function listRules(): void {
	const width = Math.max(...rules.map(({ id }) => id.length));
	for (const { id, severity, about } of rules)
		process.stdout.write(`${id.padEnd(width)}  ${severity.padEnd('warning'.length)}  ${about}\n`);
}
