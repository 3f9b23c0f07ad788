import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageParts } from '../../build/service-worker.ts';
import { walkFiles } from '../../dist-checks/files.ts';

/** Words that only the code of the editor has, each from another part of it or from a package that it alone needs. */
const WORDS = [
	'No source gives this',
	'Leave without saving?',
	'x-github-api-version',
	'personal-access-tokens',
	'Paste the table from your spreadsheet',
	'YAMLParseError',
];

/** Returns the scripts of a built site that hold code of the editor, as paths of files. */
export function editorScripts(folder: string): string[] {
	return walkFiles(folder).filter((file) => {
		if (!file.endsWith('.js')) return false;
		const text = readFileSync(join(folder, file), 'utf8');
		return WORDS.some((words) => text.includes(words));
	});
}

/** Returns the pages of a built site from whose HTML scripts of the editor can be reached. */
export function pagesWithEditor(folder: string): string[] {
	const scripts = new Set(editorScripts(folder));
	return walkFiles(folder)
		.filter((file) => file.endsWith('.html'))
		.filter((page) => pageParts(page, folder, '').some((part) => scripts.has(part)));
}
