import { expect, test } from 'vitest';
import { UsageError } from '../command-line/usage-error.ts';
import { readEngineOptions } from './engine-options.ts';

test('every option of an engine is accepted', () => {
	const xmr =
		'{"improvement_direction":"decrease","screen_outliers":false,"rebase":["2024-01-01"],"fix_after_n_points":12,"target":95.5,"two_in_three":"include_beyond_limits"}';
	expect(readEngineOptions(xmr, 'xmr')).toEqual(JSON.parse(xmr));
	const run =
		'{"freeze":12,"part":[12,24],"exclude":[1],"target":0,"improvement_direction":"neutral"}';
	expect(readEngineOptions(run, 'run')).toEqual(JSON.parse(run));
	const chart = '{"freeze":12,"screen_moving_ranges":true}';
	expect(readEngineOptions(chart, 'i-qicharts2')).toEqual(JSON.parse(chart));
});

test('null counts as a missing option', () => {
	expect(readEngineOptions('{"target":null}', 'xmr')).toEqual({});
});

test.each([
	['run', '{"frezze":12}', "Unknown option 'frezze' of the engine run. Did you mean 'freeze'?"],
	[
		'run',
		'{"rebase":[]}',
		"Unknown option 'rebase' of the engine run. Expected one of improvement_direction, target, freeze, part, exclude.",
	],
	['xmr', '{"target":"95"}', 'Unexpected value "95" of the option \'target\', expected a number'],
	[
		'xmr',
		'{"improvement_direction":"up"}',
		'Unexpected value "up" of the option \'improvement_direction\', expected one of "increase", "decrease", "neutral"',
	],
	[
		'xmr',
		'{"rebase":["2024-02-30"]}',
		'Unexpected value ["2024-02-30"] of the option \'rebase\', expected a list of days as "YYYY-MM-DD"',
	],
	[
		'xmr',
		'{"rebase":"2024-02-01"}',
		'Unexpected value "2024-02-01" of the option \'rebase\', expected a list of days as "YYYY-MM-DD"',
	],
	[
		'xmr',
		'{"rebase":[5]}',
		'Unexpected value [5] of the option \'rebase\', expected a list of days as "YYYY-MM-DD"',
	],
	[
		'xmr',
		'{"fix_after_n_points":11}',
		"Unexpected value 11 of the option 'fix_after_n_points', expected a whole number of at least 12",
	],
	[
		'xmr',
		'{"screen_outliers":1}',
		"Unexpected value 1 of the option 'screen_outliers', expected true or false",
	],
	[
		'run',
		'{"freeze":0}',
		"Unexpected value 0 of the option 'freeze', expected a row number, counted from 1",
	],
	[
		'run',
		'{"part":12}',
		"Unexpected value 12 of the option 'part', expected a list of row numbers, counted from 1",
	],
	[
		'run',
		'{"exclude":[1.5]}',
		"Unexpected value [1.5] of the option 'exclude', expected a list of row numbers, counted from 1",
	],
] as const)('for %s, %s is rejected', (engine, text, message) => {
	expect(() => readEngineOptions(text, engine)).toThrow(new UsageError(message));
});

test.each(['{', '[]', '5', 'null', 'target=95'])('%s is not a JSON object', (text) => {
	expect(() => readEngineOptions(text, 'xmr')).toThrow(
		`Unexpected value '${text}' of --options, expected JSON as {"target": 95}`,
	);
});
