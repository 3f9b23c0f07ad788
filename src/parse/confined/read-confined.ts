import {
	closeSync,
	constants,
	fstatSync,
	openSync,
	readFileSync,
	realpathSync,
	statSync,
} from 'node:fs';
import { mayBeOpened } from './may-be-opened.ts';

/**
 * Opens a file of a folder, and makes sure that the opened file is really there: it could be replaced by a link
 * between the check and the opening. Does not wait for a pipe.
 *
 * @param use is called with the file descriptor, which is closed afterwards
 * @throws when it can’t be opened, is not a file or is elsewhere
 */
export function withConfined<T>(path: string, folder: string, use: (file: number) => T): T {
	const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		const opened = fstatSync(file);
		const there = statSync(realpathSync(path));
		const isSame = opened.ino === there.ino && opened.dev === there.dev;
		if (!opened.isFile() || !isSame || !mayBeOpened(path, folder))
			throw new Error(`${path} is no file of ${folder}`);
		return use(file);
	} finally {
		closeSync(file);
	}
}

/**
 * Reads a whole file of a folder, opened in the same way.
 *
 * @throws when it can’t be read, is not a file or is elsewhere
 */
export function readConfined(path: string, folder: string): Buffer<ArrayBuffer> {
	return withConfined(path, folder, (file) => readFileSync(file));
}
