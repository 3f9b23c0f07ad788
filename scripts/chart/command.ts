/** The command `npm run chart`, as a function of its arguments. */

import { statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { rowsByPeriod } from '../../src/data-reader/by-period.ts';
import { fileProblemReading } from '../../src/data-reader/file-problems.ts';
import { readData } from '../../src/data-reader/read-data.ts';
import type { Reading } from '../../src/data-reader/reading/reading.ts';
import { readingReport } from '../../src/data-reader/reading-report.ts';
import { decodeData, MOST_BYTES } from '../../src/data-reader/text/decode-data.ts';
import { errorCode } from '../../src/format/error-code.ts';
import { buildChart, type CalculationOptions, calculate, toSeries } from '../../src/spc/index.ts';
import { maskText } from '../../src/validator/privacy/mask-text.ts';
import { printable } from '../../src/validator/reporters/printable.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { chartInput } from './chart-input.ts';
import { type CommandLine, HELP, readCommandLine } from './command-line.ts';
import { maskReading } from './mask-reading.ts';
import { notesOn, notesOnPeriods } from './notes.ts';
import { readBeginning } from './read-beginning.ts';

export interface Outcome {
	/** 0: done; 1: lines that can’t be read; 2: the command could not run. */
	status: 0 | 1 | 2;
	/** For standard output and standard error. */
	stdout: string;
	stderr: string;
}

/**
 * Draws or calculates a chart, or describes how the data were read, depending on the arguments. Only `--svg` writes a
 * file.
 */
export function chartCommand(args: readonly string[]): Outcome {
	const notes: string[] = [];
	try {
		const asked = readCommandLine(args);
		if (asked === 'help') return { status: 0, stdout: HELP, stderr: '' };
		return run(asked, notes);
	} catch (error) {
		if (!(error instanceof UsageError || error instanceof RangeError)) throw error;
		return { status: 2, stdout: '', stderr: lines([...notes, error.message]) };
	}
}

function run(asked: CommandLine, notes: string[]): Outcome {
	const { file, format, out } = asked;
	const { reading, note } = readFile(file);
	if (note) notes.push(note);
	const problems = reading.refused.filter(({ kind }) => kind !== 'total');
	const status = problems.length > 0 ? 1 : 0;
	const found = problems.map(({ line, column, message }) =>
		printable(`${maskText(file)}:${line}:${column}  ${message}`),
	);
	if (format === 'read') {
		const stdout = `${JSON.stringify(readingReport(reading))}\n`;
		return { status, stdout, stderr: lines([...notes, ...found]) };
	}
	if (status === 1) return { status, stdout: '', stderr: lines([...notes, ...found]) };
	const data = addedUp(reading, asked);
	const options = { target: data.target, ...asked.options };
	notes.push(...notesOnPeriods(reading, asked), ...notesOn(data, { ...asked, options }));
	const output = format === 'json' ? numbers(data, asked, options) : picture(data, asked, options);
	if (out !== undefined) write(output, out);
	return { status: 0, stdout: out === undefined ? output : '', stderr: lines(notes) };
}

function readFile(file: string): { reading: Reading; note: string | undefined } {
	let bytes: Uint8Array;
	try {
		bytes = readBeginning(file === '-' ? 0 : file, MOST_BYTES + 1);
	} catch {
		throw new UsageError(`No such file: ${file}`);
	}
	const decoded = decodeData(bytes);
	if ('problem' in decoded) {
		return { reading: fileProblemReading('', decoded.problem), note: undefined };
	}
	const today = new Date().toISOString().slice(0, 10);
	return { reading: maskReading(readData(decoded.text, {}, today)), note: decoded.note };
}

function addedUp(reading: Reading, { by }: CommandLine): Reading {
	if (by === undefined) return reading;
	const rows = rowsByPeriod(reading.rows, reading.unit, by);
	if (rows) return { ...reading, rows };
	throw new UsageError(
		'Only counts, or numerators with their denominators, can be added up by --by: these are percentages, rates or scores',
	);
}

function numbers({ rows }: Reading, { engine }: CommandLine, options: CalculationOptions): string {
	const series = toSeries(rows, findUnit(rows));
	const values = series.map(({ date, number }) => ({ date, value: number }));
	return `${JSON.stringify(calculate(engine, values, options))}\n`;
}

function picture(reading: Reading, asked: CommandLine, options: CalculationOptions): string {
	const { rows, unit } = reading;
	const title = asked.file === '-' ? 'Chart' : maskText(basename(asked.file, '.csv'));
	const named = { title, unit: unit === 'percent' ? unit : findUnit(rows) };
	return `${buildChart(chartInput(named, rows, asked.engine, options)).file()}\n`;
}

/** Without values, numerators and denominators make percentages. */
function findUnit(rows: Reading['rows']): 'percent' | undefined {
	return rows.some(({ denominator }) => denominator !== undefined) ? 'percent' : undefined;
}

function write(output: string, out: string): void {
	try {
		if (holdsSomethingElse(out))
			throw new UsageError(`${out} is there already and is no SVG picture: choose another name`);
		writeFileSync(out, output);
	} catch (error) {
		if (error instanceof UsageError) throw error;
		const code = errorCode(error) ?? 'unknown reason';
		throw new UsageError(`The picture can’t be written to ${out} (${code})`);
	}
}

/** True for a file other than an earlier picture, such as the table itself. */
function holdsSomethingElse(out: string): boolean {
	const isFile = statSync(out, { throwIfNoEntry: false })?.isFile() ?? false;
	return isFile && !/^\s*<svg\b/.test(readBeginning(out, 100).toString('utf8'));
}

function lines(notes: readonly string[]): string {
	return notes.map((line) => `${line}\n`).join('');
}
