/** Reads the command line of `npm run chart`. */

import { parseArgs } from 'node:util';
import { LONG_PERIODS, type LongPeriod } from '../../src/data-reader/by-period.ts';
import { didYouMean } from '../../src/format/nearest.ts';
import { type CalculationOptions, ENGINES, type Engine } from '../../src/spc/index.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { readEngineOptions } from './engine-options.ts';

const OPTIONS = {
	engine: { type: 'string' },
	options: { type: 'string' },
	json: { type: 'boolean' },
	svg: { type: 'string' },
	read: { type: 'boolean' },
	by: { type: 'string' },
	help: { type: 'boolean', short: 'h' },
} as const;

export const HELP = `npm run --silent chart -- FILE.csv [--engine ${ENGINES.join('|')}] [--options JSON] [--by ${LONG_PERIODS.join('|')}] [--json | --svg OUT.svg | --read]

FILE is a table with dates and values, or dates, numerators and denominators (drawn as per cent), as a spreadsheet saves
or copies it; - is standard input. An empty number is missing and * is withheld. Without --json and --svg the picture goes
to standard output. --read draws nothing and prints how the data were read, as JSON. --by adds up the numbers of each
month or quarter. The default engine is run. Exit 0: done; 1: lines that can't be read; 2: the command could not run.
`;

export interface CommandLine {
	file: string;
	engine: Engine;
	options: CalculationOptions;
	/** `svg` is written to the file named in `out`, else to standard output. */
	format: 'json' | 'svg' | 'read';
	/** The period by which numbers are added up. */
	by: LongPeriod | undefined;
	out: string | undefined;
}

/**
 * Returns what to do, or `help`.
 *
 * @throws UsageError when it can’t be understood
 */
export function readCommandLine(args: readonly string[]): CommandLine | 'help' {
	const { values, positionals } = parse(args);
	if (values.help) return 'help';
	const [file, ...others] = positionals;
	if (file === undefined) throw new UsageError('Expected the name of a CSV file to draw');
	if (others.length > 0) throw new UsageError(`Unexpected '${others[0]}', expected one CSV file`);
	const outputs = (['json', 'svg', 'read'] as const).filter((name) => values[name] !== undefined);
	if (outputs.length > 1) {
		const [one, other] = outputs;
		throw new UsageError(`Unexpected --${one} together with --${other}, expected one of the two`);
	}
	const engine = parseEngine(values.engine ?? 'run');
	return {
		file,
		engine,
		options: readEngineOptions(values.options ?? '{}', engine),
		format: outputs[0] ?? 'svg',
		by: values.by === undefined ? undefined : periodNamed(values.by),
		out: values.svg,
	};
}

function periodNamed(name: string): LongPeriod {
	const period = LONG_PERIODS.find((known) => known === name);
	if (period) return period;
	throw new UsageError(
		`Unknown period '${name}' of --by. Expected one of ${LONG_PERIODS.join(', ')}.`,
	);
}

function parseEngine(name: string): Engine {
	const engine = ENGINES.find((known) => known === name);
	if (engine) return engine;
	const hint = didYouMean(name, ENGINES) ?? `Expected one of ${ENGINES.join(', ')}.`;
	throw new UsageError(`Unknown engine '${name}'. ${hint}`);
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const option = /^Unknown option '([^']+)'/.exec(message)?.[1];
		if (option === undefined) throw new UsageError(message.split(/\n|\. /, 1)[0]);
		const names = Object.keys(OPTIONS).map((name) => `--${name}`);
		const hint = didYouMean(option, names) ?? `Expected one of ${names.join(', ')}.`;
		throw new UsageError(`Unknown option '${option}'. ${hint}`);
	}
}
