import { createRequire } from 'node:module';

/** The flag of `renameat2` (Linux) and of `renamex_np` (macOS) by which two names exchange what they name. */
const EXCHANGE = 2;

/** Linux: paths are taken from the working folder. */
const AT_FDCWD = -100;

/** What is used of koffi, which calls functions of the system. It is not installed on every platform. */
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
 * Lets two folders of one file system exchange their names, at once: at no moment is either name without a
 * folder. Node has no such call, so that the system’s own is made.
 * @returns false where the system or the file system has none (Windows, some network and layered ones) or
 *   refuses, as for a mounted folder; nothing has changed then
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
