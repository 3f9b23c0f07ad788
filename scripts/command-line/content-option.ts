import { statSync } from 'node:fs';
import { contentRoot } from '../../src/parse/open.ts';
import { CommandError } from './command-error.ts';

/**
 * Makes this process, and every module that it loads later, use the content root named by `--content`.
 * @throws CommandError when that, or the default content root, is not a folder
 */
export function useContent(folder: string | undefined): void {
	if (folder !== undefined) process.env.CONTENT_DIR = folder;
	const root = contentRoot();
	if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
		throw new CommandError(`No such folder: ${root}`);
}
