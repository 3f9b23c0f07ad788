import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Where process numbers mean the same: the machine, since it was started, and within it the container.
 */
export function machineIdentity(): string {
	return [hostname(), bootIdentity(), container()].join(' ').trim();
}

/**
 * When a process was started, as its system writes it, so that another one which was given the same number
 * later is not taken for it. Empty where the system does not say.
 * @returns `undefined` when no process has the number
 */
export function processStart(pid: number): string | undefined {
	if (!isRunning(pid)) return undefined;
	return startFromProc(pid) ?? startFromPs(pid) ?? '';
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// A process of somebody else may not be asked, and runs.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** The 22nd field of Linux’s `stat`. The second, the name of the program, can hold spaces and brackets. */
function startFromProc(pid: number): string | undefined {
	return attempt(() => {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
		return stat
			.slice(stat.lastIndexOf(')') + 2)
			.split(' ')
			.at(19);
	});
}

function startFromPs(pid: number): string | undefined {
	if (process.platform === 'win32') return undefined;
	return attempt(() =>
		execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
			encoding: 'utf8',
			env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
			stdio: ['ignore', 'pipe', 'ignore'],
		}).trim(),
	);
}

/** Linux numbers each of its runs. */
function bootIdentity(): string {
	return attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()) ?? '';
}

function container(): string {
	return attempt(() => readlinkSync('/proc/self/ns/pid')) ?? '';
}

function attempt<T>(read: () => T): T | undefined {
	try {
		return read();
	} catch {
		return undefined;
	}
}
