import { createRequire } from 'node:module';

/** The flag of `renameat2` (Linux) and of `renamex_np` (macOS) that swaps two names. */
const EXCHANGE = 2;

/** Linux: paths are relative to the working folder. */
const AT_FDCWD = -100;

/** The part of koffi that is used; it calls system functions. It is not installed on every platform. */
interface Koffi {
	load(library: null): {
		func(
			name: string,
			result: 'int',
			parameters: readonly string[],
		): (...given: unknown[]) => number;
	};
}

/**
 * Swaps the names of two folders of one file system atomically: both names always lead to a folder. Node has no such
 * function, so the system call is made directly.
 * @returns false if the system or file system does not support it (Windows, some network and layered file systems) or
 *   refuses, as for a mounted folder; then nothing has changed
 */
export function exchangeFolders(one: string, other: string): boolean {
	try {
		const koffi: Koffi = createRequire(import.meta.url)('koffi');
		const system = koffi.load(null);
		if (process.platform === 'linux') {
			const exchange = system.func('renameat2', 'int', ['int', 'str', 'int', 'str', 'uint']);
			return exchange(AT_FDCWD, one, AT_FDCWD, other, EXCHANGE) === 0;
		}
		if (process.platform === 'darwin')
			return system.func('renamex_np', 'int', ['str', 'str', 'uint'])(one, other, EXCHANGE) === 0;
		return false;
	} catch {
		return false;
	}
}
