import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { treeMemory } from './process-tree.ts';

/** The time and memory that a command took. */
export interface Measured {
	/** Milliseconds from its start to its end. */
	seconds: number;
	/** Its processor time, which depends less on other load on the machine. */
	work: number;
	/** The peak of the memory of all its processes together or, where that is not known, of the first. */
	mebibytes: number;
}

/** The arguments of Node: a script with its options. */
export interface Measurable {
	command: readonly string[];
	folder?: string;
	environment?: Readonly<Record<string, string>>;
}

/** Milliseconds between two looks at the memory. */
const INTERVAL = 100;

const PRELOAD = new URL('report-usage.ts', import.meta.url).href;

/** Runs a command in a process of its own, from its start to its end. */
export function measure({ command, folder, environment }: Measurable): Promise<Measured> {
	const own = mkdtempSync(join(tmpdir(), 'usage-'));
	const usage = join(own, 'usage');
	const start = performance.now();
	return new Promise((done, failed) => {
		let output = '';
		const child = spawn(process.execPath, ['--import', PRELOAD, ...command], {
			...(folder ? { cwd: folder } : {}),
			env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1', USAGE_FILE: usage },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let peak = 0;
		const looking = setInterval(() => {
			peak = Math.max(peak, treeMemory(child.pid ?? 0) ?? 0);
		}, INTERVAL);
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (text: string) => {
				output = `${output}${text}`.slice(-10_000);
			});
		child.once('error', failed);
		child.once('close', (code) => {
			clearInterval(looking);
			const seconds = (performance.now() - start) / 1000;
			if (code !== 0) failed(new Error(`${command.join(' ')} ended with ${code}:\n${output}`));
			else done({ seconds, ...readUsage(usage, peak) });
			rmSync(own, { recursive: true });
		});
	});
}

function readUsage(file: string, peak: number): Pick<Measured, 'work' | 'mebibytes'> {
	const { memory, processors } = JSON.parse(readFileSync(file, 'utf8'));
	return { work: processors / 1e6, mebibytes: peak || memory / 1024 };
}

/** Returns the measurement with the median time. */
export function median(measurements: readonly Measured[]): Measured {
	const sorted = measurements.toSorted((a, b) => a.seconds - b.seconds);
	const middle = sorted[Math.floor(sorted.length / 2)];
	if (!middle) throw new Error('Expected at least one measurement');
	return middle;
}
