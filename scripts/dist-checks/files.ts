import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Element, parseElements } from './elements.ts';

/** Returns every file below a folder, as sorted paths with `/`. */
export function walkFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) =>
			join(item.parentPath, item.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
}

/**
 * Returns the address of a page below the site’s base path: `drivers/` for `drivers/index.html`, '' for the home page.
 */
export function addressOfFile(file: string): string {
	return file.replace(/(^|\/)index\.html$/, '$1');
}

/** Returns the HTML pages of a built site, without redirects from moved pages. */
export function listPages(folder: string): string[] {
	return htmlFiles(folder).filter((file) => !leadsOn(folder, file));
}

/** Returns the redirects from moved pages. */
export function listMovedPages(folder: string): string[] {
	return htmlFiles(folder).filter((file) => leadsOn(folder, file));
}

function htmlFiles(folder: string): string[] {
	return walkFiles(folder).filter((file) => file.endsWith('.html'));
}

function leadsOn(folder: string, file: string): boolean {
	return readFileSync(join(folder, file), 'utf8').includes('http-equiv="refresh"');
}

export function readPage(folder: string, file: string): Element[] {
	return parseElements(readFileSync(join(folder, file), 'utf8'));
}
