import { type ParseArgsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../../src/format/nearest.ts';
import { CommandError } from './command-error.ts';

/**
 * Reads the options of the command line.
 * @throws CommandError in one line when an option is unknown or has no value
 */
export function readOptions<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
	try {
		return parseArgs(config);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const option = /^Unknown option '([^']+)'/.exec(message)?.[1];
		if (option === undefined) throw new CommandError(message.split(/\n|\. /, 1)[0]);
		const names = Object.keys(config.options ?? {}).map((name) => `--${name}`);
		const known = names.length > 0 ? `Expected one of ${names.join(', ')}.` : 'Expected no option.';
		throw new CommandError(`Unknown option '${option}'. ${didYouMean(option, names) ?? known}`);
	}
}
