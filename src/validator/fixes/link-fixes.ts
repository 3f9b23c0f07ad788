import type { Library } from '../../parse/library.ts';
import { readWrapper } from '../links/mail-wrappers.ts';
import { webHost, withoutTracking } from '../links/web-address.ts';
import type { Link } from '../occurrences/link.ts';
import { libraryLinks } from '../occurrences/links.ts';
import type { Fix } from './fix.ts';
import { HTTPS_HOSTS } from './https-hosts.ts';
import { offsetsAt } from './source.ts';

/** Finds addresses without encryption whose host is known to serve https, and addresses with tracking parameters. */
export function* linkFixes(library: Library): Generator<Fix> {
	const isSecure = servesHttps(library);
	for (const link of libraryLinks(library)) {
		if (!/^https?:\/\//i.test(link.address)) continue;
		const found = writtenAddress(link);
		const after = found && secured(found.before, isSecure);
		if (!found || after === found.before) continue;
		const { line, column } = link.place;
		yield {
			file: link.document.file,
			rule: 'link/insecure',
			finding: { line, column },
			...found,
			after: after as string,
		};
	}
}

/** The site’s own address has https; other hosts are on a list. */
function servesHttps({ site }: Library): (host: string) => boolean {
	const url = site.raw?.url;
	const own = typeof url === 'string' && /^https:/i.test(url) ? webHost(url) : undefined;
	return (host) => host === own || HTTPS_HOSTS.has(host);
}

function secured(address: string, isSecure: (host: string) => boolean): string {
	const plain = withoutTracking(readWrapper(address)?.inside ?? address);
	// An address with a port is explicit about the protocol.
	const isKnown = isSecure(webHost(plain)) && !/^http:\/\/[^/?#]*[:@]/i.test(plain);
	return isKnown ? plain.replace(/^http:/i, 'https:') : plain;
}

/** Returns the address as written in the file; `undefined` if it is elsewhere, or written with escapes. */
function writtenAddress({
	kind,
	document,
	place,
}: Link): Pick<Fix, 'start' | 'end' | 'before'> | undefined {
	const [from, to] = offsetsAt(document, place);
	const source = document.text.slice(from, to);
	const at = source.search(/https?:\/\//i);
	const before = /^\S+?(?=["'>]?\s*$)/.exec(source.slice(at))?.[0];
	// A field may have quotes or `>-` before it; a link in a body starts at its address, or at `<`.
	const isFirst = kind === 'web' || at === 0 || (at === 1 && source[0] === '<');
	if (at === -1 || !isFirst || !before || /&\w+;|\\/.test(before)) return undefined;
	return { start: from + at, end: from + at + before.length, before };
}
