import { hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DRAW_CHART } from '../../src/graph/address.ts';

/** The worker, without the values that only a build knows. */
const SOURCE = join(import.meta.dirname, '../../src/features/offline/service-worker.js');

/** The pages that a reader can keep at once, from the site’s root. Those that a site does not have are left out. */
const CORE = ['/', '/change-ideas/', '/change-ideas/by/ward/', DRAW_CHART, '/easy-read/'];

/** The name of the file, which has to be at the root: a worker serves what is below its own address. */
export const SERVICE_WORKER = 'sw.js';

/**
 * Writes the service worker of a built site. It changes with any page, so that browsers which keep copies fetch the new ones.
 * @param base the path below which the site is served, with `/` at both ends
 * @param pages a fingerprint of each page
 */
export function writeServiceWorker(
	folder: string,
	base: string,
	pages: ReadonlyMap<string, string>,
): void {
	const core = CORE.filter((page) => existsSync(join(folder, page, 'index.html'))).map((page) => ({
		page: `${base}${page.slice(1)}`,
		parts: pageParts(`${page.slice(1)}index.html`, folder, base),
	}));
	const build = hash('sha256', JSON.stringify([...pages].sort())).slice(0, 12);
	const site = { build, base, core };
	const source = readFileSync(SOURCE, 'utf8');
	const [placeholder = ''] = /^const SITE = .*$/m.exec(source) ?? [];
	writeFileSync(
		join(folder, SERVICE_WORKER),
		source.replace(placeholder, () => `const SITE = ${JSON.stringify(site)};`),
	);
}

/**
 * Returns the addresses of the hashed files that a page needs, and of those that these need in turn: modules, styles and
 * fonts.
 * @param page the path of its file
 */
export function pageParts(page: string, folder: string, base: string): string[] {
	const found = new Set<string>();
	const open = [page];
	for (let file = open.pop(); file !== undefined; file = open.pop()) {
		const text = readFileSync(join(folder, file), 'utf8');
		for (const [name] of text.matchAll(/[\w.~-]+\.(?:css|js|woff2)\b/g)) {
			const part = `_astro/${name}`;
			if (found.has(part) || !existsSync(join(folder, part))) continue;
			found.add(part);
			if (!name.endsWith('.woff2')) open.push(part);
		}
	}
	return [...found].sort().map((part) => `${base}${part}`);
}
