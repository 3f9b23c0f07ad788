import { readdirSync, readFileSync } from 'node:fs';

/** Bytes of a page of memory, as the kernel counts it. */
const PAGE = 4096;

/** Microseconds of a tick of the clock, in which the kernel counts processor time. */
const TICK = 10_000;

/** The fields of `/proc/PID/stat` after the name of the process (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html). */
const PARENT = 1;
const CHILDREN = [13, 14];

/**
 * Returns the memory of a process and of all that it has started, without what they share with others, in MiB;
 * `undefined` on systems that do not list it.
 */
export function treeMemory(top: number): number | undefined {
	const parents = new Map(numbers().map((id) => [id, Number(statFields(id)?.[PARENT])] as const));
	if (!parents.has(top)) return undefined;
	const isBelow = (id: number | undefined): boolean =>
		id === top || (id !== undefined && id > 1 && isBelow(parents.get(id)));
	const pages = [...parents.keys()].filter(isBelow).map(privatePages);
	return (pages.reduce((sum, each) => sum + each, 0) * PAGE) / 2 ** 20;
}

/** Returns the processor time of the ended processes that this one has started, in µs. */
export function childrenTime(): number {
	const fields = statFields(process.pid);
	return CHILDREN.reduce((sum, field) => sum + Number(fields?.[field] ?? 0), 0) * TICK;
}

function numbers(): number[] {
	try {
		return readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.map(Number);
	} catch {
		return [];
	}
}

function statFields(id: number): string[] | undefined {
	return read(`/proc/${id}/stat`)
		?.replace(/^.*\) /s, '')
		.split(' ');
}

function privatePages(id: number): number {
	const [, resident = 0, shared = 0] = read(`/proc/${id}/statm`)?.split(' ').map(Number) ?? [];
	return resident - shared;
}

/** A process may end meanwhile. */
function read(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}
