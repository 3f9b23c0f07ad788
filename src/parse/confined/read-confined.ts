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
 * Opens a file of a folder, and makes sure that what was opened is the file itself: a link can replace a file between
 * the moment at which it is checked and the one at which it is opened. A pipe is not waited for.
 *
 * @param use is given the number of the open file, which is closed afterwards
 * @throws when it can’t be opened, is no file or lies elsewhere
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
 * All of a file of a folder, opened in the same way.
 *
 * @throws when it can’t be read, is no file or lies elsewhere
 */
export function readConfined(path: string, folder: string): Buffer<ArrayBuffer> {
	return withConfined(path, folder, (file) => readFileSync(file));
}
