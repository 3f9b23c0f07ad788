import { constants, copyFileSync, linkSync } from 'node:fs';
import { errorCode } from '../format/error-code.ts';

/** Gives a file a second name, or copies it where a file can have only one. @throws if there is a file of that name */
export function nameAgain(file: string, path: string): void {
	try {
		linkSync(file, path);
	} catch (error) {
		if (errorCode(error) === 'EEXIST') throw error;
		copyFileSync(file, path, constants.COPYFILE_EXCL);
	}
}
