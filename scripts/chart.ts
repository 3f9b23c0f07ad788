/**
 * `npm run chart -- FILE.csv`: a run or SPC chart from a CSV file. Exit 0: done; 1: bad rows; 2: the command could
 * not run.
 */
import { chartCommand } from './chart/command.ts';
import { runCommand } from './command-line/run-command.ts';

await runCommand(() => {
	const { status, stdout, stderr } = chartCommand(process.argv.slice(2));
	process.stderr.write(stderr);
	process.stdout.write(stdout);
	process.exitCode = status;
}, 2);
