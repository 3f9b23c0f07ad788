import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns a text that differs when a file below a folder was added, removed or changed, or a link leads elsewhere. No
 * file is opened. A folder that can’t be read counts as empty.
 */
export function stateOfFiles(folder: string): string {
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.map((item) => stateOfFile(join(item.parentPath, item.name), item.isSymbolicLink()))
			.join('\n');
	} catch {
		return '';
	}
}

function stateOfFile(path: string, isLink: boolean): string {
	const states = [
		lstatSync(path, { throwIfNoEntry: false }),
		isLink ? statSync(path, { throwIfNoEntry: false }) : undefined,
	];
	return [
		path,
		...states.map(
			(state) => state && `${state.ino} ${state.size} ${state.mtimeMs} ${state.ctimeMs}`,
		),
	].join(' ');
}
