import { keysOf } from '../../src/format/keys.ts';
import { maskText } from '../../src/validator/privacy/mask-text.ts';
import { describeFailure } from './describe-failure.ts';

/** The exit codes that shells use for commands ended by a signal. */
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs a command. A failure that the person who runs it can fix is reported in one line on standard error; only a bug
 * is reported with its stack.
 * @param exitCode the exit code of a command that failed
 */
export async function runCommand(
	command: () => void | Promise<void>,
	exitCode: 1 | 2 = 1,
): Promise<void> {
	const fail = (error: unknown) => {
		process.exitCode = exitCode;
		const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
		// What a bug stumbled over may be in its message.
		console.error(describeFailure(error) ?? maskText(bug));
	};
	const failAtOnce = (error: unknown) => {
		fail(error);
		process.exit();
	};
	process.on('uncaughtException', failAtOnce).on('unhandledRejection', failAtOnce);
	for (const stream of [process.stdout, process.stderr])
		stream.on('error', (error: NodeJS.ErrnoException) => {
			// A reader that has seen enough (`| head`) closes the pipe, which is not an error.
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
 * Cleans up and ends the process when it is interrupted.
 * @param tidy cleans up unfinished work
 * @returns a function that restores the default handling of signals
 */
export function endOnSignal(tidy: () => void): () => void {
	const signals = keysOf(EXIT_CODES);
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
