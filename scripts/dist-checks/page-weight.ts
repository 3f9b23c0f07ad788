import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tagReader } from './element-tags.ts';
import type { Element } from './elements.ts';

/** What a first visit to a page takes until the reader does something. */
export interface PageWeight {
	/** Bytes of all responses, packed with gzip where they are text, with their headers. */
	bytes: number;
	/** The number of responses. */
	requests: number;
	/** Bytes of scripts as they are run: uncompressed. There is no inline code, which the site’s policy blocks. */
	script: number;
}

/** What the headers of a response take at most: a page has its policy in them (579 and 330 bytes measured). */
const PAGE_HEADERS = 600;
const FILE_HEADERS = 350;

/** What a module imports before it runs; what it imports later, once it is asked to, is in brackets. */
const IMPORTED = /\b(?:import|from)\s*["'](\.[^"']+\.js)["']/g;

const readAddresses = tagReader(['link', 'script', 'img'], loadedFirst);

/**
 * Returns a function that calculates what a first visit to a page of a built site takes, from its files alone. Each asset is
 * read once.
 * @param base the path below which the site is served
 */
export function pageWeigher(folder: string, base: string): (file: string) => PageWeight {
	const assets = new Map<string, Asset>();
	const asset = (path: string): Asset => {
		const known = assets.get(path);
		if (known) return known;
		const read = readAsset(folder, path);
		assets.set(path, read);
		return read;
	};
	return (file) => {
		const html = readFileSync(join(folder, file));
		const paths = new Set<string>();
		const add = (path: string) => {
			if (paths.has(path)) return;
			paths.add(path);
			asset(path).imports.forEach(add);
		};
		for (const address of readAddresses(html.toString()))
			if (address.startsWith(base)) add(address.slice(base.length));
		const all = [...paths].map(asset);
		return {
			bytes: gzipSync(html, { level: 9 }).length + PAGE_HEADERS + sum(all, ({ bytes }) => bytes),
			requests: 1 + all.length,
			script: sum(all, ({ script }) => script),
		};
	};
}

interface Asset {
	bytes: number;
	script: number;
	imports: string[];
}

function readAsset(folder: string, path: string): Asset {
	const content = readFileSync(join(folder, path));
	const isPacked = /\.(?:js|css|svg|json)$/.test(path);
	const isScript = path.endsWith('.js');
	const imported = isScript ? [...content.toString().matchAll(IMPORTED)] : [];
	return {
		bytes: (isPacked ? gzipSync(content, { level: 9 }).length : content.length) + FILE_HEADERS,
		script: isScript ? content.length : 0,
		imports: imported.map(([, address = '']) => posix.join(posix.dirname(path), address)),
	};
}

/** The addresses of what a browser loads at once for an element: no lazy picture, icon or manifest. */
function loadedFirst({ tag, attributes }: Element): string[] {
	const { rel = '', href = '', src = '', loading } = attributes;
	if (tag === 'link') return /^(?:stylesheet|preload|modulepreload)$/.test(rel) ? [href] : [];
	return src !== '' && loading !== 'lazy' ? [src] : [];
}

function sum<T>(items: readonly T[], numberOf: (item: T) => number): number {
	return items.reduce((total, item) => total + numberOf(item), 0);
}
