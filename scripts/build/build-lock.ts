import {
	closeSync,
	lstatSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { errorCode } from '../../src/format/error-code.ts';
import { CommandError } from '../command-line/command-error.ts';
import { machineIdentity, processStart } from './process-identity.ts';

/** The holder of a lock. */
interface Holder {
	pid: number;
	/** When the process was started; empty if the system does not provide it. */
	start: string;
	/** The machine or container in which the process id is valid. */
	machine: string;
}

/** Milliseconds between checks whether a lock is free. */
const WAIT_MS = 200;

/** Milliseconds between signs of life of the holder, for those who can’t see its process. */
const SIGN_OF_LIFE_MS = 20_000;

/**
 * Milliseconds without a sign of life after which a holder on another machine or in another container counts as gone.
 */
const LONG_SILENCE_MS = 5 * 60_000;

/** The lock of a folder that a site is built into. Package managers have files named `….lock`. */
export function lockFor(folder: string): string {
	return `${resolve(folder)}.build-lock`;
}

/**
 * Takes a lock that only one process can hold at a time, and waits while another process holds it. The lock of a
 * process that has ended is taken over.
 * @param file where the lock is kept
 * @param say called once, with a line that names the process it waits for
 * @returns gives the lock back; the end of the process does so too
 * @throws CommandError when something else has its name, which is left alone
 */
export async function takeLock(file: string, say: (line: string) => void): Promise<() => void> {
	mkdirSync(dirname(file), { recursive: true });
	let isWaiting = false;
	while (!create(file)) {
		const holder = readHolder(file);
		if (holder === 'gone') continue;
		if (holder === 'foreign')
			throw new CommandError(
				`${file} is not the lock of a build: move it away, or choose another folder.`,
			);
		if (isAbandoned(file, holder)) {
			takeAway(file, holder);
			continue;
		}
		if (!isWaiting) say(`Waiting for another build to end: ${describe(holder)} (${file})`);
		isWaiting = true;
		await setTimeout(WAIT_MS);
	}
	const alive = setInterval(() => showLife(file), SIGN_OF_LIFE_MS).unref();
	const release = () => {
		clearInterval(alive);
		process.off('exit', release);
		if (isSame(readHolder(file), ownHolder())) rmSync(file, { force: true });
	};
	process.once('exit', release);
	return release;
}

/** False when there is one already. */
function create(file: string): boolean {
	let lock: number;
	try {
		lock = openSync(file, 'wx');
	} catch (error) {
		if (errorCode(error) === 'EEXIST') return false;
		throw error;
	}
	try {
		writeSync(lock, JSON.stringify(ownHolder()));
		return true;
	} catch (error) {
		rmSync(file, { force: true });
		throw error;
	} finally {
		closeSync(lock);
	}
}

function ownHolder(): Holder {
	const start = processStart(process.pid) ?? '';
	return { pid: process.pid, start, machine: machineIdentity() };
}

function isSame(one: FoundHolder, other: FoundHolder): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

/** `undefined` for a lock that does not say, as when it is just being written or its disk was full. */
type FoundHolder = Holder | 'gone' | 'foreign' | undefined;

function readHolder(file: string): FoundHolder {
	const found = lstatSync(file, { throwIfNoEntry: false });
	if (found && !found.isFile()) return 'foreign';
	const written = readLock(file);
	if (written === undefined) return 'gone';
	try {
		const { pid, start, machine } = JSON.parse(written);
		if (pid !== undefined)
			return { pid: Number(pid), start: String(start), machine: String(machine) };
	} catch {
		if (LOCK_BEGINS.startsWith(written) || written.startsWith(LOCK_BEGINS)) return undefined;
	}
	return 'foreign';
}

/** The start of each lock, even an incomplete one. */
const LOCK_BEGINS = '{"pid":';

/** Returns `undefined` if there is none. */
function readLock(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return undefined;
		throw error;
	}
}

function isAbandoned(file: string, holder: Holder | undefined): boolean {
	if (holder?.machine === machineIdentity()) {
		const start = processStart(holder.pid);
		return start === undefined || start !== holder.start;
	}
	const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	const silence = holder ? LONG_SILENCE_MS : SIGN_OF_LIFE_MS;
	return Date.now() - written > silence;
}

/** Another process may have taken over the abandoned lock in the meantime: then its lock is restored. */
function takeAway(file: string, holder: Holder | undefined): void {
	const aside = `${file}.${process.pid}`;
	try {
		renameSync(file, aside);
	} catch {
		return;
	}
	if (isSame(readHolder(aside), holder)) rmSync(aside, { force: true });
	else renameSync(aside, file);
}

function showLife(file: string): void {
	try {
		const now = new Date();
		utimesSync(file, now, now);
	} catch {
		// The folder of the lock was deleted, so there is nothing left to protect.
	}
}

function describe(holder: Holder | undefined): string {
	if (!holder) return 'one that has just begun';
	const [host = ''] = holder.machine.split(' ');
	return holder.machine === machineIdentity()
		? `process ${holder.pid}`
		: `process ${holder.pid} on ${host}`;
}
