import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, type Totals } from './vitest-report.ts';

/** A part of the test run. */
export interface Part {
	name: string;
	/** The npm script that runs it. */
	script: string;
	/** True for Vitest, which counts its tests itself. Any other part counts as one test. */
	counts?: boolean;
	/** The parts that this one depends on: it runs after them, and only if they passed. */
	needs?: readonly string[];
	/** The parts that it may not run beside, and comes after. */
	after?: readonly string[];
	/** More options for its script. */
	options?: readonly string[];
}

export interface Outcome extends Totals {
	output: string;
}

/** Runs a part of the project in `folder` and waits for it to end. */
export async function runPart(
	{ script, counts, options = [] }: Part,
	folder = '.',
): Promise<Outcome> {
	const own = mkdtempSync(join(tmpdir(), 'report-'));
	const report = join(own, 'report.json');
	const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const { code, output } = await run(
		['run', '--silent', script, '--', ...options, ...(counts ? reporting : [])],
		folder,
	);
	const whole = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
	const totals = counts ? countTests(readReport(report), code) : whole;
	rmSync(own, { recursive: true });
	return { ...totals, output };
}

function readReport(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}

function run(
	options: readonly string[],
	folder: string,
): Promise<{ code: number | null; output: string }> {
	return new Promise((done) => {
		let output = '';
		const child = spawn('npm', options, {
			cwd: folder,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (text: string) => {
				output += text;
			});
		child.once('error', (error) => done({ code: null, output: `${output}${error.message}\n` }));
		child.once('close', (code) => done({ code, output }));
	});
}
