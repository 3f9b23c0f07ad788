import { statSync } from 'node:fs';
import { contentRoot } from '../../src/parse/open.ts';
import { CommandError } from './command-error.ts';

/**
 * Lets this process, and all that it loads later, work on the content root that `--content` names.
 * @throws CommandError when that, or the one that the process works on anyway, is no folder
 */
export function useContent(folder: string | undefined): void {
	if (folder !== undefined) process.env.CONTENT_DIR = folder;
	const root = contentRoot();
	if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
		throw new CommandError(`No such folder: ${root}`);
}
