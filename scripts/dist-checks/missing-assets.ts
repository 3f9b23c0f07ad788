import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagReader } from './element-tags.ts';
import type { Element } from './elements.ts';
import { addressOfFile, walkFiles } from './files.ts';
import type { Served } from './link-check.ts';
import { findAddresses, TAGS_WITH_ADDRESSES } from './links.ts';

/** What a style sheet loads, quoted or not. Comments are skipped. */
const COMMENT = /\/\*[\s\S]*?\*\//g;
const LOADED =
	/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** The elements that load something or lead somewhere. */
const TAGS = [...TAGS_WITH_ADDRESSES, 'meta'];

/** An address that leads to the same file from every page. */
const FROM_ANYWHERE = /^(?:\/|[a-z][a-z\d+.-]*:)/i;

/** A link to a page ends in `/` or `.html`, or has no extension. */
const PAGE = /(?:^|\/)[^/.]*$|\.html$/;

/**
 * Returns the scripts, styles, pictures, fonts and downloads that a page or style sheet of a built site refers to but
 * that are missing, as `file → address`. Other sites are not checked.
 * @param complete pages, as paths of files, that are known to have all that they refer to
 */
export function missingAssets(
	{ folder, url }: Served,
	complete: ReadonlySet<string> = new Set(),
): string[] {
	const files = walkFiles(folder);
	const known = new Set(files);
	const pathNamedBy = pathReader(url);
	return files.flatMap((file) => {
		if (complete.has(file) || !namesAssets(file)) return [];
		const text = readFileSync(join(folder, file), 'utf8');
		return [...new Set(assetsNamedBy(file, text))]
			.filter((address) => {
				const path = pathNamedBy(address, file);
				return path !== undefined && !known.has(path);
			})
			.map((address) => `${file} → ${address}`);
	});
}

/** The files of a site that its pages and style sheets refer to. */
export interface NamedFiles {
	add(file: string, text: string): void;
	/** Their paths; '' for what is outside the site’s base path. */
	paths: ReadonlySet<string>;
}

/** Collects the files that pages and style sheets refer to, while these are written. */
export function collectNamedFiles(url: string): NamedFiles {
	const pathNamedBy = pathReader(url);
	const paths = new Set<string>();
	return {
		paths,
		add: (file, text) => {
			for (const address of assetsNamedBy(file, text)) {
				const path = pathNamedBy(address, file);
				if (path !== undefined) paths.add(path);
			}
		},
	};
}

/** True for files that may refer to others. */
export function namesAssets(file: string): boolean {
	return file.endsWith('.css') || file.endsWith('.html');
}

/**
 * Returns a function that gives the path of the file that an address in a file leads to; `undefined` for other sites, ''
 * for what is outside the base path.
 */
function pathReader(url: string): (address: string, file: string) => string | undefined {
	const base = new URL(url);
	const read = (address: string, from: URL) => {
		const target = URL.parse(address, from);
		return target?.origin === base.origin ? (pathBelow(target, base) ?? '') : undefined;
	};
	// Pages refer to the same files again and again.
	const known = new Map<string, string | undefined>();
	return (address, file) => {
		if (!FROM_ANYWHERE.test(address)) {
			const place = addressOfFile(file).split('/').map(encodeURIComponent).join('/');
			return read(address, new URL(place, base));
		}
		if (!known.has(address)) known.set(address, read(address, base));
		return known.get(address);
	};
}

function assetsNamedBy(file: string, text: string): string[] {
	return file.endsWith('.css') ? loadedBy(text) : assetsInPage(text);
}

const assetsInPage = tagReader(
	TAGS,
	(element) => [
		...findAddresses(element).filter((address) => isAsset(element, address)),
		...loadedBy(element.attributes.style ?? ''),
		...(element.tag === 'style' ? loadedBy(element.text) : []),
	],
	namesNoAsset,
);

/** Tags that differ from page to page but name no asset: a link to a page, and the address of the page itself. */
const TO_PAGE = /^<a (?:class="[^"&]*" )?href="[^"&.?#]*["?#]/;
const TO_ITSELF = /^<link rel="canonical" href="[^"&?#]*\/"\/?>$/;

/** True for a tag that certainly names no asset, so that it need not be read. */
function namesNoAsset(tag: string): boolean {
	if (tag.startsWith('<meta ')) return !/image|&/i.test(tag);
	return (TO_PAGE.test(tag) && !/download/i.test(tag)) || TO_ITSELF.test(tag);
}

function loadedBy(css: string): string[] {
	return [...css.replace(COMMENT, '').matchAll(LOADED)].flatMap((match) =>
		match.slice(1).filter((address) => address !== undefined),
	);
}

/** A link is not an asset unless it leads to a file. */
function isAsset({ tag, attributes }: Element, address: string): boolean {
	const [path = ''] = address.split(/[?#]/);
	if (address.startsWith('#')) return false;
	if (tag === 'form' || tag === 'iframe') return false;
	if (tag === 'link' && /^(?:canonical|alternate)$/.test(attributes.rel ?? ''))
		return !PAGE.test(path);
	if (tag === 'a' || tag === 'area') return 'download' in attributes || !PAGE.test(path);
	return true;
}

/** Returns the path of a file in the folder of the site. */
function pathBelow({ pathname }: URL, base: URL): string | undefined {
	if (!pathname.startsWith(base.pathname)) return undefined;
	try {
		return decodeURIComponent(pathname.slice(base.pathname.length));
	} catch {
		return undefined;
	}
}
