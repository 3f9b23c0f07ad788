import { addressOfFile, readPage, walkFiles } from './files.ts';
import { findAddresses, findAnchors } from './links.ts';

/** The part of an address after which a browser searches for text instead of an anchor. */
const TEXT_FRAGMENT = /:~:.*$/;

/** A built site and its address. */
export interface Served {
	/** The folder of the built site. */
	folder: string;
	/** Its address, with its base path. */
	url: string;
}

/**
 * Checks every link within a built site, without a network. Returns links to missing files and missing anchors as
 * `page → address`.
 */
export function brokenLinks({ folder, url }: Served): string[] {
	const files = walkFiles(folder);
	const known = new Set(files);
	const pages = new Map(
		files.filter((file) => file.endsWith('.html')).map((file) => [file, readPage(folder, file)]),
	);
	const anchors = new Map([...pages].map(([file, elements]) => [file, findAnchors(elements)]));
	const broken = new Set<string>();
	for (const [file, elements] of pages) {
		const here = new URL(addressOfFile(file), url);
		for (const address of elements.flatMap(findAddresses)) {
			const target = parsed(address, here);
			if (!target) broken.add(`${file} → ${address}`);
			else if (target.origin === here.origin && !leadsSomewhere(target, { url, known, anchors }))
				broken.add(`${file} → ${address}`);
		}
	}
	return [...broken];
}

function parsed(address: string, base: URL): URL | undefined {
	return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

function leadsSomewhere(
	target: URL,
	{
		url,
		known,
		anchors,
	}: {
		url: string;
		known: ReadonlySet<string>;
		anchors: ReadonlyMap<string, ReadonlySet<string>>;
	},
): boolean {
	const base = new URL(url).pathname;
	if (!target.pathname.startsWith(base)) return false;
	const path = decodeURIComponent(target.pathname.slice(base.length));
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	if (!known.has(file)) return false;
	const anchor = decodeURIComponent(target.hash.slice(1).replace(TEXT_FRAGMENT, ''));
	return anchor === '' || anchor === 'top' || (anchors.get(file)?.has(anchor) ?? true);
}
