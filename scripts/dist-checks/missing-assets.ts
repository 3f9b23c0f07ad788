import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from './elements.ts';
import { addressOfFile, filesOf, readPage } from './files.ts';
import type { Served } from './link-check.ts';
import { addressesIn } from './links.ts';

/** What a stylesheet loads, quoted or not; a comment may hold anything. */
const COMMENT = /\/\*[\s\S]*?\*\//g;
const LOADED =
	/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/gi;

/** A link to a page ends in `/` or in `.html`, or has no ending at all. */
const PAGE = /(?:^|\/)[^/.]*$|\.html$/;

/**
 * The scripts, styles, pictures, fonts and downloads that a page or a stylesheet of a built site names and that
 * are not in its folder, as `file → address`. What is on other sites is not asked for.
 */
export function missingAssets({ folder, url }: Served): string[] {
	const files = filesOf(folder);
	const known = new Set(files);
	const base = new URL(url);
	return files.flatMap((file) => {
		const here = new URL(addressOfFile(file).split('/').map(encodeURIComponent).join('/'), base);
		const isMissing = (address: string) => {
			if (!URL.canParse(address, here)) return false;
			const target = new URL(address, here);
			return target.origin === base.origin && !known.has(pathBelow(target, base) ?? '');
		};
		return [...new Set(assetsNamedBy(folder, file))]
			.filter(isMissing)
			.map((address) => `${file} → ${address}`);
	});
}

function assetsNamedBy(folder: string, file: string): string[] {
	if (file.endsWith('.css')) return loadedBy(readFileSync(join(folder, file), 'utf8'));
	if (!file.endsWith('.html')) return [];
	return readPage(folder, file).flatMap((element) => [
		...addressesIn(element).filter((address) => isAsset(element, address)),
		...loadedBy(element.attributes.style ?? ''),
		...(element.tag === 'style' ? loadedBy(element.text) : []),
	]);
}

function loadedBy(css: string): string[] {
	return [...css.replace(COMMENT, '').matchAll(LOADED)].flatMap((match) =>
		match.slice(1).filter((address) => address !== undefined),
	);
}

/** What a page only leads to is no asset, unless it is a file. */
function isAsset({ tag, attributes }: Element, address: string): boolean {
	const [path = ''] = address.split(/[?#]/);
	if (address.startsWith('#')) return false;
	if (tag === 'form' || tag === 'iframe') return false;
	if (tag === 'link' && /^(?:canonical|alternate)$/.test(attributes.rel ?? ''))
		return !PAGE.test(path);
	if (tag === 'a' || tag === 'area') return 'download' in attributes || !PAGE.test(path);
	return true;
}

/** The path of a file below the site’s base path, as its folder has it. */
function pathBelow({ pathname }: URL, base: URL): string | undefined {
	if (!pathname.startsWith(base.pathname)) return undefined;
	try {
		return decodeURIComponent(pathname.slice(base.pathname.length));
	} catch {
		return undefined;
	}
}
