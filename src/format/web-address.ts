/** The schemes that an external link may have. */
const LEADING_OUT: ReadonlySet<string> = new Set(['https', 'http', 'mailto', 'tel', 'sms']);

/** What a browser takes out, in the middle or at the ends: most addresses have none of it. */
const UNREAD = /[\p{Cc} ]/u;

/** Returns an address as a browser reads it: without tabs, line ends and surrounding spaces. */
function asRead(address: string): string {
	if (!UNREAD.test(address)) return address;
	return address.replace(/[\t\n\r]/g, '').replace(/^[\p{Cc} ]+|[\p{Cc} ]+$/gu, '');
}

/**
 * Returns the scheme of an address in lower case, as a browser reads it; `undefined` for an address within the site.
 */
export function addressScheme(address: string): string | undefined {
	return /^([a-z][a-z0-9+.-]*):/i.exec(asRead(address))?.[1]?.toLowerCase();
}

/** True for an address whose scheme is not allowed. The drive letter of the author’s computer is not a scheme. */
export function hasForbiddenScheme(address: string): boolean {
	const scheme = addressScheme(address);
	return scheme !== undefined && scheme.length > 1 && !LEADING_OUT.has(scheme) && scheme !== 'file';
}

/** True for `//host/` and `\\host\`, which a browser treats as another site. */
export function lacksScheme(address: string): boolean {
	return /^[/\\]{2}/.test(asRead(address));
}

/** Returns why an `http` or `https` address is not a valid link to another site; `undefined` when it is valid. */
export function problemOfWebAddress(address: string): string | undefined {
	if (/[\p{Cc}\p{Cf}]/u.test(address)) return 'it has characters in it that nobody sees';
	const [, authority = ''] = /^https?:\/\/([^/?#]*)/i.exec(address) ?? [];
	if (authority === '') return 'it names no site after `https://`';
	if (authority.includes('@')) return 'a name before the `@` hides where it leads';
	return /[\\%\s]/.test(authority) || !URL.canParse(address) ? 'no browser can read it' : undefined;
}
