import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Element, elementsOf } from './elements.ts';

/** Every file below a folder, as paths with `/`, in the order of their names. */
export function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) =>
			join(item.parentPath, item.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
}

/** The address of a page below the site’s base path: `drivers/` for `drivers/index.html`, '' for the home page. */
export function addressOfFile(file: string): string {
	return file.replace(/(^|\/)index\.html$/, '$1');
}

/** The HTML pages of a built site, without those in the place of a page that moved. */
export function pagesOf(folder: string): string[] {
	return htmlFiles(folder).filter((file) => !leadsOn(folder, file));
}

/** The pages that take readers to where a page is now. */
export function movedPagesOf(folder: string): string[] {
	return htmlFiles(folder).filter((file) => leadsOn(folder, file));
}

function htmlFiles(folder: string): string[] {
	return filesOf(folder).filter((file) => file.endsWith('.html'));
}

function leadsOn(folder: string, file: string): boolean {
	return readFileSync(join(folder, file), 'utf8').includes('http-equiv="refresh"');
}

export function readPage(folder: string, file: string): Element[] {
	return elementsOf(readFileSync(join(folder, file), 'utf8'));
}
