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
	const base = new URL(url);
	// Pages refer to the same files again and again.
	const checked = new Map<string, boolean>();
	return files.flatMap((file) => {
		if (complete.has(file)) return [];
		const here = new URL(addressOfFile(file).split('/').map(encodeURIComponent).join('/'), base);
		const isMissing = (address: string) => {
			if (!URL.canParse(address, here)) return false;
			const target = new URL(address, here);
			return target.origin === base.origin && !known.has(pathBelow(target, base) ?? '');
		};
		const isKnownToBeMissing = (address: string) => {
			if (!FROM_ANYWHERE.test(address)) return isMissing(address);
			const answer = checked.get(address) ?? isMissing(address);
			checked.set(address, answer);
			return answer;
		};
		return [...new Set(assetsNamedBy(folder, file))]
			.filter(isKnownToBeMissing)
			.map((address) => `${file} → ${address}`);
	});
}

function assetsNamedBy(folder: string, file: string): string[] {
	if (file.endsWith('.css')) return loadedBy(readFileSync(join(folder, file), 'utf8'));
	return file.endsWith('.html') ? assetsInPage(readFileSync(join(folder, file), 'utf8')) : [];
}

const assetsInPage = tagReader(TAGS, (element) => [
	...findAddresses(element).filter((address) => isAsset(element, address)),
	...loadedBy(element.attributes.style ?? ''),
	...(element.tag === 'style' ? loadedBy(element.text) : []),
]);

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
