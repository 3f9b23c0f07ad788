import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { matchingHeaders } from '../../../src/config/matching-headers.ts';
import { headerRules, SENT_OVER_HTTPS } from '../../../src/config/response-headers.ts';

/** A file of each kind that hosts treat in a way of its own, and its address. */
const FILES: Readonly<Record<string, string>> = {
	'index.html': '/',
	'404.html': '/404.html',
	'drivers/one/index.html': '/drivers/one/',
	'tools/run-chart/index.html': '/tools/run-chart/',
	'guides/for/ward-leader/index.html': '/guides/for/ward-leader/',
	'guides/for/ward-leader/print/index.html': '/guides/for/ward-leader/print/',
	'favicon.svg': '/favicon.svg',
	'pictures/1F3E0.svg': '/pictures/1F3E0.svg',
	'_astro/page.D1.css': '/_astro/page.D1.css',
	'api/facts.csv': '/api/facts.csv',
	'api/schema/facts.json': '/api/schema/facts.json',
	'events.ics': '/events.ics',
	'events/one.ics': '/events/one.ics',
	'events/one/index.html': '/events/one/',
	'change-ideas.xml': '/change-ideas.xml',
	'manifest.webmanifest': '/manifest.webmanifest',
	'pagefind/pagefind.js': '/pagefind/pagefind.js',
	'pagefind/pagefind-worker.js': '/pagefind/pagefind-worker.js',
	'pagefind/fragment/en_1.pf_fragment': '/pagefind/fragment/en_1.pf_fragment',
	'pagefind/wasm.en.pagefind': '/pagefind/wasm.en.pagefind',
};

/** The addresses of the small site, from its root. */
export const ADDRESSES: readonly string[] = Object.values(FILES);

/** Writes a small built site in which a page has moved from `/drivers/old/` to `/drivers/one/`. */
export function smallSite(base = '/'): string {
	const folder = mkdtempSync(join(tmpdir(), 'small-site-'));
	const write = (file: string, text: string) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	};
	for (const file of Object.keys(FILES)) write(file, `${file}\n`);
	const to = `${base}drivers/one/`;
	write('drivers/old/index.html', `<meta http-equiv="refresh" content="0; url=${to}">`);
	write('.built-site', '{}');
	return folder;
}

/** Returns the headers that every host should send for an address over https. */
export function expectedHeaders(address: string): Record<string, string> {
	return lowered({ ...SENT_OVER_HTTPS, ...matchingHeaders(headerRules(), address) });
}

/** Returns headers with their names in small letters. */
export function lowered(headers: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
	);
}
