import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from '../../src/format/error-code.ts';

/**
 * Returns the scope in which process ids are valid: this boot of the machine, and the container.
 */
export function machineIdentity(): string {
	return [hostname(), bootIdentity(), container()].join(' ').trim();
}

/**
 * Returns when a process was started, in the system’s notation, so that a later process with the same id is not
 * mistaken for it. Empty if the system does not provide it.
 * @returns `undefined` when no process has the id
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
		// Another user’s process may not be signalled, but it runs.
		return errorCode(error) === 'EPERM';
	}
}

/** The 22nd field of Linux’s `stat`. The second, the program’s name, may contain spaces and brackets. */
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

/** Linux gives each boot an id. */
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
