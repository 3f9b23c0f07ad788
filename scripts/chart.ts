/** `npm run chart -- FILE.csv`: a run or SPC chart from a CSV file. Exit 0: done; 1: bad rows; 2: it could not run. */
import { chartCommand } from './chart/command.ts';

// A reader that has seen enough (`| head`) closes the pipe: that is no mistake.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
	if (code !== 'EPIPE') process.exitCode = 2;
});

const { status, stdout, stderr } = chartCommand(process.argv.slice(2));
process.stderr.write(stderr);
process.stdout.write(stdout);
process.exitCode = status;
