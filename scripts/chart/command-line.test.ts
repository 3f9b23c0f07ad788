import { expect, test } from 'vitest';
import { UsageError } from '../command-line/usage-error.ts';
import { readCommandLine } from './command-line.ts';

test('a file without options gives a run chart on standard output', () => {
	expect(readCommandLine(['a.csv'])).toEqual({
		file: 'a.csv',
		engine: 'run',
		options: {},
		format: 'svg',
		by: undefined,
		out: undefined,
	});
});

test('engine, options and output are read', () => {
	expect(
		readCommandLine(['--engine', 'xmr', '--options', '{"target":5}', 'a.csv', '--json']),
	).toEqual({
		file: 'a.csv',
		engine: 'xmr',
		options: { target: 5 },
		format: 'json',
		by: undefined,
		out: undefined,
	});
	expect(readCommandLine(['a.csv', '--svg', 'b.svg'])).toMatchObject({
		format: 'svg',
		out: 'b.svg',
	});
	expect(readCommandLine(['a.csv', '--read', '--by', 'month'])).toMatchObject({
		format: 'read',
		by: 'month',
	});
});

test('help takes precedence over everything else', () => {
	expect(readCommandLine(['-h', '--engine', 'none'])).toBe('help');
});

test.each([
	[[], 'Expected the name of a CSV file to draw'],
	[['a.csv', 'b.csv'], "Unexpected 'b.csv', expected one CSV file"],
	[
		['a.csv', '--json', '--svg', 'b.svg'],
		'Unexpected --json together with --svg, expected one of the two',
	],
	[
		['a.csv', '--read', '--json'],
		'Unexpected --json together with --read, expected one of the two',
	],
	[['a.csv', '--by', 'week'], "Unknown period 'week' of --by. Expected one of month, quarter."],
	[['a.csv', '--engine', 'xrm'], "Unknown engine 'xrm'. Expected one of xmr, run, i-qicharts2."],
	[['a.csv', '--engine', 'i-qichart'], "Unknown engine 'i-qichart'. Did you mean 'i-qicharts2'?"],
	[['a.csv', '--jsn'], "Unknown option '--jsn'. Did you mean '--json'?"],
	[
		['a.csv', '--colour'],
		"Unknown option '--colour'. Expected one of --engine, --options, --json, --svg, --read, --by, --help.",
	],
	[['a.csv', '--svg'], "Option '--svg <value>' argument missing"],
])('%j is rejected', (args, message) => {
	expect(() => readCommandLine(args)).toThrow(new UsageError(message));
});
