import { describeFailure } from './describe-failure.ts';

/** What a shell gives as the exit code of a command that a signal has ended. */
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs a command. What the person who runs it can put right is said in one line on standard error; only a
 * mistake in the code comes with its stack.
 * @param exitCode of a command that failed
 */
export async function runCommand(
	command: () => void | Promise<void>,
	exitCode: 1 | 2 = 1,
): Promise<void> {
	const fail = (error: unknown) => {
		process.exitCode = exitCode;
		console.error(describeFailure(error) ?? error);
	};
	const failAtOnce = (error: unknown) => {
		fail(error);
		process.exit();
	};
	process.on('uncaughtException', failAtOnce).on('unhandledRejection', failAtOnce);
	for (const stream of [process.stdout, process.stderr])
		stream.on('error', (error: NodeJS.ErrnoException) => {
			// A reader that has seen enough (`| head`) closes the pipe: that is no mistake.
			if (error.code === 'EPIPE') process.exit();
			failAtOnce(error);
		});
	try {
		await command();
	} catch (error) {
		fail(error);
	}
}

/**
 * Ends the process in good order when somebody interrupts it.
 * @param tidy puts away what was begun
 * @returns leaves signals to themselves again
 */
export function endOnSignal(tidy: () => void): () => void {
	const signals = Object.keys(EXIT_CODES) as (keyof typeof EXIT_CODES)[];
	const end = (signal: keyof typeof EXIT_CODES) => {
		tidy();
		console.error('Interrupted: nothing was changed.');
		process.exit(EXIT_CODES[signal]);
	};
	for (const signal of signals) process.on(signal, end);
	return () => {
		for (const signal of signals) process.off(signal, end);
	};
}
