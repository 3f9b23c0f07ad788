import { expect, test } from 'vitest';
import { readCommandLine } from './command-line.ts';
import { UsageError } from './usage-error.ts';

test('a file alone is a run chart on standard output', () => {
	expect(readCommandLine(['a.csv'])).toEqual({
		file: 'a.csv',
		engine: 'run',
		options: {},
		format: 'svg',
		out: undefined,
	});
});

test('engine, options and output are asked for', () => {
	expect(
		readCommandLine(['--engine', 'xmr', '--options', '{"target":5}', 'a.csv', '--json']),
	).toEqual({
		file: 'a.csv',
		engine: 'xmr',
		options: { target: 5 },
		format: 'json',
		out: undefined,
	});
	expect(readCommandLine(['a.csv', '--svg', 'b.svg'])).toMatchObject({
		format: 'svg',
		out: 'b.svg',
	});
});

test('help goes before all else', () => {
	expect(readCommandLine(['-h', '--engine', 'none'])).toBe('help');
});

test.each([
	[[], 'Expected the name of a CSV file to draw'],
	[['a.csv', 'b.csv'], "Unexpected 'b.csv', expected one CSV file"],
	[
		['a.csv', '--json', '--svg', 'b.svg'],
		'Unexpected --json together with --svg, expected one of the two',
	],
	[['a.csv', '--engine', 'xrm'], "Unknown engine 'xrm'. Expected one of xmr, run, i-qicharts2."],
	[['a.csv', '--engine', 'i-qichart'], "Unknown engine 'i-qichart'. Did you mean 'i-qicharts2'?"],
	[['a.csv', '--jsn'], "Unknown option '--jsn'. Did you mean '--json'?"],
	[
		['a.csv', '--colour'],
		"Unknown option '--colour'. Expected one of --engine, --options, --json, --svg, --help.",
	],
	[['a.csv', '--svg'], "Option '--svg <value>' argument missing"],
])('%j is refused', (args, message) => {
	expect(() => readCommandLine(args)).toThrow(new UsageError(message));
});
