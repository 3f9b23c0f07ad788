import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TEXTS_FOLDER } from '../../src/features/site-search/pagefind/index-folders.ts';
import { CommandError } from '../command-line/command-error.ts';
import { SERVICE_WORKER } from './service-worker.ts';
import { MARK } from './site-mark.ts';

/** What is known about a site from the one before. */
export interface KnownPages {
	/** The files of pages that are as they were. */
	kept: readonly string[];
	/** The files of the site in which they were. */
	files: readonly string[];
}

/** True for files that no page refers to by name, and that are written last. */
function isUnnamed(file: string): boolean {
	return file.startsWith(TEXTS_FOLDER) || file === SERVICE_WORKER || file === MARK;
}

/**
 * Returns the pages, as paths of files, that have all that they refer to: those that are as they were, as long as every
 * file that they could refer to is still there.
 */
export function completePages(folder: string, { kept, files }: KnownPages): readonly string[] {
	const isThere = (file: string) => isUnnamed(file) || existsSync(join(folder, file));
	const areFilesThere = files.length > 0 && files.every(isThere);
	return areFilesThere ? kept : [];
}

/** @throws CommandError when pages or style sheets of a built site refer to files that the site does not have */
export function assertComplete(missing: readonly string[]): void {
	if (missing.length > 0)
		throw new CommandError(
			`The new site is not published, since files that it names are missing:\n${missing.join('\n')}`,
		);
}
