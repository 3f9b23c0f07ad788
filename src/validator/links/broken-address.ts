import { posix } from 'node:path';
import { problemOfContactAddress } from '../../format/contact-address.ts';
import { didYouMean } from '../../format/nearest.ts';
import { addressScheme, lacksScheme, problemOfWebAddress } from '../../format/web-address.ts';
import type { Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import { isCollection } from '../../schema/collection-name.ts';
import { addressAnchor, addressPath } from '../../schema/file-address.ts';
import type { Link } from '../occurrences/link.ts';
import { idSuggestions } from '../references/suggestions.ts';
import { perLibrary } from '../rule/per-library.ts';
import type { RuleContext } from '../rule/rule.ts';
import type { AddressProblem } from './address-problem.ts';
import { type Addresses, libraryAddresses, type PageAddress } from './addresses.ts';
import { isDerived } from './derived-addresses.ts';
import { privateAddress } from './private-address.ts';
import { webHost } from './web-address.ts';

/** Returns why an author’s address is broken; `undefined` if it leads to something, or out of the site. */
export function brokenAddress(
	link: Link,
	library: Library,
	context: RuleContext,
): AddressProblem | undefined {
	const { kind, address } = link;
	const own = kind === 'link' || kind === 'web' ? pathOnOwnHost(address, library) : undefined;
	if (own !== undefined) return brokenOnOwnHost(link, own, library, context);
	if (kind === 'web') return unreadableWebAddress(address);
	if (address.trim() === '')
		return { message: 'Unexpected empty address, expected where it leads' };
	// An address that only its author can reach is the finding of another rule.
	if (privateAddress(address, library)) return undefined;
	const scheme = addressScheme(address);
	if (kind !== 'link' && (scheme || lacksScheme(address))) {
		return {
			message: `Unexpected address \`${address}\`, expected a file of this site`,
			hint: 'Put the file beside this entry and write `./name`, or into public/ and write `/name`.',
		};
	}
	if (lacksScheme(address)) {
		return {
			message: `Unexpected address \`${address}\`, expected \`https://\` before the name of another site`,
			hint: `Write \`https://${address.replace(/^[\s/\\]+/, '')}\`.`,
		};
	}
	if (scheme) return unusableAddress(address, scheme);
	const check = { link, library, context, addresses: libraryAddresses(library) };
	if (address.startsWith('#')) return brokenOwnAnchor(check);
	return address.startsWith('/') ? brokenFromRoot(check) : brokenFromEntry(check);
}

/** Returns the path of an address that is written with the site’s own host; `undefined` for any other. */
function pathOnOwnHost(address: string, { site }: Library): string | undefined {
	const { url, base } = site.raw ?? {};
	const host = webHost(address);
	if (typeof url !== 'string' || host === '' || host !== webHost(url)) return undefined;
	if (problemOfWebAddress(address)) return undefined;
	const path = address.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
	const below = typeof base === 'string' ? base.replace(/\/$/, '') : '';
	if (below === '') return path;
	return path.startsWith(`${below}/`) ? path.slice(below.length) : undefined;
}

/** An address with the site’s own host is checked as one within the site. */
function brokenOnOwnHost(
	link: Link,
	path: string,
	library: Library,
	context: RuleContext,
): AddressProblem | undefined {
	const inner: Link = {
		...within(link),
		kind: 'link',
		address: path.startsWith('/') ? path : `/${path}`,
	};
	const problem = brokenAddress(inner, library, context);
	return (
		problem && {
			message: problem.message.replace(`\`${inner.address}\``, `\`${link.address}\``),
			hint:
				problem.hint ??
				'It is this site’s own address: write it from its root, such as `/glossary/`.',
		}
	);
}

/** Returns the parts of a link that matter to its address. */
function within({
	document,
	entry,
	schema,
	place,
	words,
	wordsPlace,
	fromTag,
}: Link): Omit<Link, 'kind' | 'address'> {
	return { document, entry, schema, place, words, wordsPlace, fromTag };
}

/** Returns the problem of an address outside the site that links must not have. */
function unusableAddress(address: string, scheme: string): AddressProblem | undefined {
	if (/^https?$/.test(scheme)) return unreadableWebAddress(address);
	const problem = problemOfContactAddress(address);
	return problem === undefined
		? undefined
		: {
				message: `Unexpected address \`${address}\`: ${problem}`,
				hint: 'Write the mailbox after `mailto:`, or the number after `tel:` or `sms:`.',
			};
}

function unreadableWebAddress(address: string): AddressProblem | undefined {
	const problem = problemOfWebAddress(address);
	if (problem === undefined) return undefined;
	return {
		message: `Unexpected address \`${address}\`: ${problem}`,
		hint: 'Copy it again from the address bar of a browser.',
	};
}

interface LinkCheck {
	link: Link;
	library: Library;
	context: RuleContext;
	addresses: Addresses;
}

function brokenOwnAnchor(check: LinkCheck): AddressProblem | undefined {
	const { link, addresses } = check;
	const { entry, address, document } = link;
	const anchor = addressAnchor(address);
	if (!entry || document.body?.headings.some(({ slug }) => slug === anchor)) return undefined;
	const [path = '', own] = addresses.of(entry).split('#');
	if (anchor === own) return undefined;
	const page = addresses.pages.get(path);
	return page && brokenAnchor(page, path, check);
}

function brokenFromRoot(check: LinkCheck): AddressProblem | undefined {
	const { link, library, context, addresses } = check;
	const { kind, address, entry } = link;
	const path = addressPath(address);
	const page = kind === 'link' ? addresses.pages.get(path) : undefined;
	if (library.refused.has(path.replace(/^\/files\//, ''))) return undefined;
	if (leadsToUnreadable(address, library)) return undefined;
	if (page?.presence === 'published' || (page && entry?.draft))
		return brokenAnchor(page, path, check);
	if (page) return leadsToDraft(address);
	if (context.publicFiles.has(path) || addresses.files.has(path)) return undefined;
	if (isDerived(path, library)) return undefined;
	if (library.assets.has(path.replace(/^\/files\//, '')) && path.startsWith('/files/'))
		return undefined;
	const message =
		kind === 'link'
			? `Unexpected address \`${address}\`: the site has no such page or file`
			: `Unexpected file \`${address}\`: there is no such file in public/`;
	return { message, hint: hintFromRoot(path, check) };
}

/** True for the address of an entry whose file can’t be read: that is reported, and the link is correct. */
function leadsToUnreadable(address: string, library: Library): boolean {
	const [first = '', ...rest] = addressPath(address).split('/').filter(Boolean);
	const collection = isCollection(first) ? first : 'pages';
	const id = rest.join('/') || addressAnchor(address) || first;
	return library.collectionsWith(id).includes(collection) && !library.entry(collection, id);
}

function hintFromRoot(path: string, check: LinkCheck): string | undefined {
	const { link, library, context, addresses } = check;
	if (link.kind !== 'link') return didYouMean(path, context.publicFiles);
	if (addresses.pages.has(`${path}/`)) return `Write it with a slash at its end: \`${path}/\`.`;
	const base = library.site.raw?.base;
	if (typeof base === 'string' && base !== '/' && path.startsWith(base)) {
		const without = `/${path.slice(base.length).replace(/^\//, '')}`;
		if (addresses.pages.has(without)) return `Write it without the base path: \`${without}\`.`;
	}
	return (
		addressOfFile(path.slice(1), check) ??
		idSuggestions(library)(path, 'address', () => [
			...publishedPages(library),
			...context.publicFiles,
		])
	);
}

const publishedPages = perLibrary((library) =>
	[...libraryAddresses(library).pages].flatMap(([address, { presence }]) =>
		presence === 'published' ? [address] : [],
	),
);

function brokenFromEntry(check: LinkCheck): AddressProblem | undefined {
	const { link, library } = check;
	const { kind, address, document } = link;
	const folder = posix.dirname(document.file);
	const path = addressPath(address);
	const target = posix.normalize(posix.join(folder, path));
	const isBeside = path.startsWith('./') && !path.split('/').includes('..');
	if (isBeside && library.assets.has(target)) return unservedName(target, kind);
	// The file itself is reported as one that must not be published.
	if (isBeside && library.refused.has(target)) return undefined;
	if (/^www\./i.test(address))
		return {
			message: `Unexpected address \`${address}\`: it has no beginning`,
			hint: `Write \`https://${address}\`.`,
		};
	const own = kind === 'link' ? addressOfFile(target, check) : undefined;
	if (own)
		return {
			message: `Unexpected address \`${address}\`, expected the address of a page from the site’s root`,
			hint: own,
		};
	if (library.assets.has(target)) {
		const beside = posix.relative(folder, target);
		return {
			message: `Unexpected address \`${address}\`, expected a file beside this entry as \`./name\``,
			hint: beside.startsWith('..')
				? 'Put the file into the folder of this entry.'
				: `Write \`./${beside}\`.`,
		};
	}
	if (isBeside && (kind !== 'link' || /\.[a-z0-9]+$/i.test(path))) {
		return {
			message: `Unexpected file \`${address}\`: there is no such file beside this entry`,
			hint: didYouMean(path, filesBeside(library, folder)),
		};
	}
	return kind === 'link'
		? {
				message: `Unexpected address \`${address}\`, expected one from the site’s root`,
				hint: 'Begin it with `/`, as in `/glossary/`, or with `./` for a file beside this entry.',
			}
		: {
				message: `Unexpected file \`${address}\`, expected \`./name\` beside this entry or \`/name\` in public/`,
				hint: undefined,
			};
}

/** Characters with a special meaning in addresses: the build can’t write pages or files with them in their names. */
const OF_ADDRESSES = /[%?#:\\]/;
/** Pictures of Markdown pages are also modules of the build. */
const OF_MODULES = /[\p{Cc}\p{Cf}"<>|*]/u;

function unservedName(file: string, kind: Link['kind']): AddressProblem | undefined {
	const found = OF_ADDRESSES.exec(file) ?? (kind === 'picture' ? OF_MODULES.exec(file) : undefined);
	const sign = found && (/[\p{Cc}\p{Cf}]/u.test(found[0]) ? 'control character' : found[0]);
	return !sign
		? undefined
		: {
				message: `Unexpected \`${sign}\` in the name of the file \`${posix.basename(file)}\`, which the built site can’t have`,
				hint: 'Rename the file, with letters, digits and hyphens.',
			};
}

const contentFolders = perLibrary((library) => {
	const folders = new Map<string, string[]>();
	for (const asset of library.assets) {
		const folder = posix.dirname(asset);
		const names = folders.get(folder);
		if (names) names.push(`./${posix.basename(asset)}`);
		else folders.set(folder, [`./${posix.basename(asset)}`]);
	}
	return folders;
});

function filesBeside(library: Library, folder: string): readonly string[] {
	return contentFolders(library).get(folder) ?? [];
}

/**
 * Returns “Write `/tools/x/`.” for a path below the content root that is that of an entry, except for its extension.
 */
function addressOfFile(path: string, { library, addresses }: LinkCheck): string | undefined {
	const [collection = '', ...rest] = path.replace(/\/$/, '').split('/');
	if (!isCollection(collection)) return undefined;
	const entry = library.entry(collection, rest.join('/').replace(/\.(mdx?|yaml|html)$/, ''));
	return entry && `Write \`${addresses.of(entry as Entry)}\`.`;
}

function brokenAnchor(
	{ anchors }: PageAddress,
	path: string,
	{ link: { address, entry }, library }: LinkCheck,
): AddressProblem | undefined {
	const anchor = addressAnchor(address);
	// `#top` always exists.
	if (anchor === undefined || ['', 'top', '_top'].includes(anchor)) return undefined;
	const presence = anchors.get(anchor);
	if (presence === 'published' || (presence && entry?.draft)) return undefined;
	if (presence) return leadsToDraft(address);
	const where = address.startsWith('#') ? 'this page' : path;
	return {
		message: `Unexpected anchor \`#${anchor}\`: there is no such heading on ${where}`,
		hint: idSuggestions(library)(`#${anchor}`, `anchor ${path}`, () =>
			[...anchors.keys()].map((known) => `#${known}`),
		),
	};
}

function leadsToDraft(address: string): AddressProblem {
	return {
		message: `Unexpected address \`${address}\`: it leads to a draft, which the published site does not have`,
		hint: 'Publish the draft, or take the link out.',
	};
}
