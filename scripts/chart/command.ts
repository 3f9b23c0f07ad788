/** The command `npm run chart`, as a function of its arguments. */

import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decode } from '../../src/parse/text/decode.ts';
import { calculate, chartOf, seriesOf } from '../../src/spc/index.ts';
import { chartInput } from './chart-input.ts';
import { type CommandLine, HELP, readCommandLine } from './command-line.ts';
import { notesOn } from './notes.ts';
import { type LineRow, type RowProblem, readRows } from './read-rows.ts';
import { UsageError } from './usage-error.ts';

export interface Outcome {
	/** 0: done; 1: rows that can’t be read; 2: it could not run. */
	status: 0 | 1 | 2;
	/** For standard output and standard error. */
	stdout: string;
	stderr: string;
}

/** Draws or works out what the arguments ask for. Only `--svg` writes a file. */
export function chartCommand(args: readonly string[]): Outcome {
	const told: string[] = [];
	try {
		const asked = readCommandLine(args);
		if (asked === 'help') return { status: 0, stdout: HELP, stderr: '' };
		return run(asked, told);
	} catch (error) {
		if (!(error instanceof UsageError || error instanceof RangeError)) throw error;
		return { status: 2, stdout: '', stderr: lines([...told, error.message]) };
	}
}

function run(asked: CommandLine, told: string[]): Outcome {
	const { file, format, out } = asked;
	const { rows, problems } = readFile(file);
	if (problems.length > 0) {
		const found = problems.map(({ line, column, message }) => {
			return `${file}:${line}:${column}  ${message}`;
		});
		return { status: 1, stdout: '', stderr: lines(found) };
	}
	told.push(...notesOn(rows, asked));
	const output = format === 'json' ? numbers(rows, asked) : picture(rows, asked);
	if (out !== undefined) write(output, out);
	return { status: 0, stdout: out === undefined ? output : '', stderr: lines(told) };
}

function readFile(file: string): { rows: LineRow[]; problems: RowProblem[] } {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file);
	} catch {
		throw new UsageError(`No such file: ${file}`);
	}
	const decoded = decode(bytes);
	if ('text' in decoded) return readRows(decoded.text);
	return { rows: [], problems: [{ line: 1, column: 1, message: decoded.problem }] };
}

function numbers(rows: readonly LineRow[], { engine, options }: CommandLine): string {
	const series = seriesOf(rows, unitOf(rows));
	const values = series.map(({ date, number }) => ({ date, value: number }));
	return `${JSON.stringify(calculate(engine, values, options))}\n`;
}

function picture(rows: readonly LineRow[], { file, engine, options }: CommandLine): string {
	const named = { title: basename(file, '.csv'), unit: unitOf(rows) };
	return `${chartOf(chartInput(named, rows, engine, options)).file()}\n`;
}

/** Without values, a numerator and a denominator make a percentage. */
function unitOf(rows: readonly LineRow[]): 'percent' | undefined {
	return rows.some(({ value }) => value !== undefined) ? undefined : 'percent';
}

function write(output: string, out: string): void {
	try {
		writeFileSync(out, output);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
		throw new UsageError(`The picture can’t be written to ${out} (${code})`);
	}
}

function lines(told: readonly string[]): string {
	return told.map((line) => `${line}\n`).join('');
}
