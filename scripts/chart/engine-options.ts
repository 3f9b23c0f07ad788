/** Reads the value of `--options`: JSON with the option names of the R packages. */

import { isDay } from '../../src/format/date.ts';
import { didYouMean } from '../../src/format/nearest.ts';
import type { CalculationOptions, Engine } from '../../src/spc/index.ts';
import { UsageError } from '../command-line/usage-error.ts';

interface OptionRule {
	/** The engines that accept it. */
	engines: readonly Engine[];
	isRight: (value: unknown) => boolean;
	expected: string;
}

const ALL: readonly Engine[] = ['xmr', 'run', 'i-qicharts2'];
const RUNS: readonly Engine[] = ['run', 'i-qicharts2'];

const isBoolean = (value: unknown) => typeof value === 'boolean';
const isRow = (value: unknown) => Number.isInteger(value) && (value as number) >= 1;
const oneOf = (...words: string[]) => ({
	isRight: (value: unknown) => words.some((word) => word === value),
	expected: `one of ${words.map((word) => `"${word}"`).join(', ')}`,
});
const listOf = (isRight: (value: unknown) => boolean) => (value: unknown) =>
	Array.isArray(value) && value.every(isRight);

const RULES: Record<keyof CalculationOptions, OptionRule> = {
	improvement_direction: { engines: ALL, ...oneOf('increase', 'decrease', 'neutral') },
	target: { engines: ALL, isRight: Number.isFinite, expected: 'a number' },
	screen_outliers: { engines: ['xmr'], isRight: isBoolean, expected: 'true or false' },
	rebase: {
		engines: ['xmr'],
		isRight: listOf((date) => typeof date === 'string' && isDay(date)),
		expected: 'a list of days as "YYYY-MM-DD"',
	},
	fix_after_n_points: {
		engines: ['xmr'],
		isRight: (value) => isRow(value) && (value as number) >= 12,
		expected: 'a whole number of at least 12',
	},
	two_in_three: { engines: ['xmr'], ...oneOf('between_limits', 'include_beyond_limits') },
	freeze: { engines: RUNS, isRight: isRow, expected: 'a row number, counted from 1' },
	part: {
		engines: RUNS,
		isRight: listOf(isRow),
		expected: 'a list of row numbers, counted from 1',
	},
	exclude: {
		engines: RUNS,
		isRight: listOf(isRow),
		expected: 'a list of row numbers, counted from 1',
	},
	screen_moving_ranges: {
		engines: ['i-qicharts2'],
		isRight: isBoolean,
		expected: 'true or false',
	},
};

/**
 * Returns the options of an engine. `null` counts as a missing option.
 *
 * @throws UsageError when the text is not a JSON object, or the engine does not accept an option or its value
 */
export function readEngineOptions(text: string, engine: Engine): CalculationOptions {
	const given = Object.entries(parse(text)).filter(([, value]) => value !== null);
	const names = Object.entries(RULES)
		.filter(([, { engines }]) => engines.includes(engine))
		.map(([name]) => name);
	for (const [name, value] of given) {
		if (!names.includes(name)) {
			const hint = didYouMean(name, names) ?? `Expected one of ${names.join(', ')}.`;
			throw new UsageError(`Unknown option '${name}' of the engine ${engine}. ${hint}`);
		}
		const { isRight, expected } = RULES[name as keyof CalculationOptions];
		if (!isRight(value)) {
			const found = JSON.stringify(value);
			throw new UsageError(
				`Unexpected value ${found} of the option '${name}', expected ${expected}`,
			);
		}
	}
	return Object.fromEntries(given);
}

function parse(text: string): object {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new UsageError(
			`Unexpected value '${text}' of --options, expected JSON as {"target": 95}`,
		);
	}
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
	throw new UsageError(`Unexpected value '${text}' of --options, expected JSON as {"target": 95}`);
}
